import ArgumentParser
import Classroom
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
enum Main {
  static func main() async { await ClassroomCommand.main(ProcessArguments.words) }
}

/// What `rehearse serve` is: a program of its own, so that the shell is not burdened with a web server.
struct ClassroomCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse serve", abstract: "Hold a class: learners do lessons in their browsers, the teacher watches.",
    discussion: "Each learner gets a shell of its own, without files of this machine. Put a proxy with TLS in front of it where others than you reach the port.")
  @Option(help: ArgumentHelp("The class's name.", valueName: "name")) var name = "rehearse"
  @Option(help: ArgumentHelp("The address to listen at.", valueName: "address")) var bind = "127.0.0.1"
  @Option(help: ArgumentHelp("The port to listen at.", valueName: "port")) var port = 8080
  @Option(help: ArgumentHelp("Where the class is kept; by default in the state folder, by its name.", valueName: "folder")) var state: String?
  @Option(
    help: ArgumentHelp(
      "Where servers of one class share it: postgresql://USER@HOST/DATABASE, or a file of SQLite; REHEARSE_DATABASE says it too.", valueName: "database"))
  var database: String?
  @Option(help: ArgumentHelp("What learners type to join; made up by default.", valueName: "code")) var joinCode: String?
  @Option(help: ArgumentHelp("What the teacher's page asks for; made up by default.", valueName: "code")) var teacherCode: String?
  @Option(help: ArgumentHelp("How many learners there can be.", valueName: "number")) var learners = 200
  @Option(help: ArgumentHelp("Memory of one learner's shell, in MB.", valueName: "number")) var memory = 256
  @Option(help: ArgumentHelp("Processor time of one input, in seconds.", valueName: "number")) var seconds = 20
  @Option(help: ArgumentHelp("Minutes after which a shell that nobody types in is closed.", valueName: "number")) var idle = 30

  func validate() throws {
    guard (1...65_535).contains(port), learners > 0, memory >= 64, seconds > 0, idle > 0 else {
      throw ValidationError("--port is 1 to 65535, --memory at least 64; --learners, --seconds and --idle are at least 1.")
    }
  }

  func run() async throws {
    do { try await hold() } catch let problem as ClassProblem {
      fputs("Error: \(problem)\n", stderr)
      throw ExitCode(1)
    }
  }

  private func hold() async throws {
    guard let folder = state ?? UserFolders.state("classes/" + name.replacing("/", with: "-")) else {
      throw ClassProblem("There is no folder to keep the class in: name one with --state.")
    }
    let folderOfProgram = ProcessArguments.program.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let lessons = LessonFolders.library().lessons.map { ClassLesson(id: $0.id, title: $0.title, goals: $0.steps.map(\.goal)) }
    let settings = Classroom.Settings(
      name: name, program: folderOfProgram + "/rehearse", lessonFolders: getenv("REHEARSE_LESSONS").map { String(cString: $0) }, learnerLimit: learners,
      memory: memory, secondsPerInput: seconds, idleMinutes: idle)
    let shared = database ?? getenv("REHEARSE_DATABASE").map { String(cString: $0) }
    let store = try ClassStore(folder: folder, database: shared)
    let classroom = try Classroom(settings, store: store, lessons: lessons, joinCode: joinCode, teacherCode: teacherCode)
    let address = "http://\(bind == "0.0.0.0" ? "localhost" : bind):\(port)"
    let text = """
      \(name): \(address)
        class code      \(classroom.joinCode)
        teacher         \(address)/teacher, code \(classroom.teacherCode)
        kept in         \(shared == nil ? folder : "a database that servers share")
      Ctrl-C ends the class; everybody can go on when it is opened again.

      """
    do {
      try await ClassroomServer(classroom).run(host: bind, port: port) {
        fputs(text, stdout)
        fflush(stdout)
      }
    } catch let problem as ClassProblem {
      throw problem
    } catch {
      throw ClassProblem("The class cannot be held at \(address): \(error)")
    }
  }
}
