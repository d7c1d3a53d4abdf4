/// The help topics that are about no command: `help about_Rehearsal`.
enum AboutTopics {
  static let all: [String: String] = ["about_Rehearsal": rehearsal, "about_Rehearsal_Plans": plans, "about_Rehearsal_Questions": questions]

  private static let rehearsal = """
    TOPIC
        about_Rehearsal

    SHORT DESCRIPTION
        A PowerShell whose Microsoft Teams organisation is make-believe.

    LONG DESCRIPTION
        Everything that a script does here happens to an organisation in memory. Sign in
        with Connect-MicrosoftTeams or Connect-MgGraph; any password is right. Cmdlets bind,
        refuse and take their time as the service's do. The clock is the organisation's:
        Start-Sleep moves it, and nobody waits. Nothing is sent to a network, no program is
        started, and what scripts write to files stays in memory.

        What has changed     Get-RehearsalChange
        Taking it back       Undo-RehearsalChange, or Clear-Rehearsal for all of it
        Marks to go back to  Checkpoint-Rehearsal NAME, Restore-Rehearsal NAME
        Why it was refused   Get-RehearsalHint
        A call               Test-RehearsalCall NUMBER
        A bad day            Set-RehearsalFault
        Time                 Get-RehearsalClock, Set-RehearsalClock
        A script of it all   Export-RehearsalScript

        At the prompt F1 explains the parameter under the cursor, and Alt+p shows what the
        line would change.

    SEE ALSO
        about_Rehearsal_Plans
        about_Rehearsal_Questions
    """

  private static let plans = """
    TOPIC
        about_Rehearsal_Plans

    SHORT DESCRIPTION
        What a script would change, before it changes anything.

    LONG DESCRIPTION
        rehearse plan SCRIPT.ps1 runs a script on a copy of the organisation and prints what
        changed, with warnings, files and waits. Its exit code is 0 where nothing would
        change, 2 where something would, and 1 where the script failed or broke a rule of
        --policy FILE. --json and --html FILE write it for others to read. With --check the
        script is only read: unknown, retired and misused commands and parameters are named.

        rehearse --sandbox NAME keeps a rehearsal from one day to the next. rehearse tenant
        import makes an organisation of exports of your own.

    SEE ALSO
        about_Rehearsal
    """

  private static let questions = """
    TOPIC
        about_Rehearsal_Questions

    SHORT DESCRIPTION
        Answers to a script's questions, and stand-ins for commands that are missing.

    LONG DESCRIPTION
        rehearse --answers FILE takes answers from a YAML file: a list in the order of the
        questions, or prompts with their answers. Prompts may have wildcards; a list of
        answers is used up one by one. A question that nobody answers ends the script.

            Your name: Ada
            Password*: secret
            Tags: [a, b]

        rehearse --stub FILE.ps1 runs a script of functions first: those stand in for
        commands of products that are not part of a rehearsal, such as Exchange or Active
        Directory.

    SEE ALSO
        about_Rehearsal
    """
}
