#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// System.Numerics.Complex.
enum ComplexMembers {
  private struct Number {
    let real: Double, imaginary: Double
    init(_ real: Double, _ imaginary: Double) { (self.real, self.imaginary) = (real, imaginary) }
    var magnitude: Double { hypot(real, imaginary) }
    var phase: Double { atan2(imaginary, real) }
    static func polar(_ magnitude: Double, _ phase: Double) -> Number { Number(magnitude * cos(phase), magnitude * sin(phase)) }
    static func + (one: Number, other: Number) -> Number { Number(one.real + other.real, one.imaginary + other.imaginary) }
    static func - (one: Number, other: Number) -> Number { Number(one.real - other.real, one.imaginary - other.imaginary) }
    static func * (one: Number, other: Number) -> Number {
      Number(one.real * other.real - one.imaginary * other.imaginary, one.imaginary * other.real + one.real * other.imaginary)
    }
    static func / (one: Number, other: Number) -> Number {
      let square = other.real * other.real + other.imaginary * other.imaginary
      return Number((one.real * other.real + one.imaginary * other.imaginary) / square, (one.imaginary * other.real - one.real * other.imaginary) / square)
    }
  }

  static let type = TypeDescriptor("System.Numerics.Complex", base: .valueType, interfaces: ["System.IFormattable"], isValueType: true)

  private static func number(_ value: Value) -> Number {
    value.object(as: OpaqueObject<Number>.self)?.state ?? Number(Arithmetic.Operand(value)?.double ?? 0, 0)
  }
  private static func object(_ number: Number) -> Value {
    .object(OpaqueObject(number, type: type, text: { "<\(NumberText.display($0.real)); \(NumberText.display($0.imaginary))>" }))
  }

  static func load(_ builder: MemberBuilder) {
    guard builder.type === type else { return }
    let name = type.fullName
    builder.constructor("\(name) new()", "\(name) new(double real, double imaginary)") { _, a in object(a.isEmpty ? Number(0, 0) : Number(number(a[0]).real, number(a[1]).real)) }
    let parts: [(String, (Number) -> Double)] = [("Real", \.real), ("Imaginary", \.imaginary), ("Magnitude", \.magnitude), ("Phase", \.phase)]
    for (property, part) in parts { builder.property(property, "double") { _, this in .double(part(number(this))) } }
    for (constant, value) in [("Zero", Number(0, 0)), ("One", Number(1, 0)), ("ImaginaryOne", Number(0, 1))] { builder.staticProperty(constant, name) { _ in object(value) } }
    let operations: [(method: String, operation: String, (Number, Number) -> Number)] = [
      ("Add", "Addition", { $0 + $1 }), ("Subtract", "Subtraction", { $0 - $1 }), ("Multiply", "Multiply", { $0 * $1 }), ("Divide", "Division", { $0 / $1 }),
    ]
    for (method, operation, compute) in operations {
      builder.staticMethod("\(name) \(method)(\(name) left, \(name) right)") { _, a in object(compute(number(a[0]), number(a[1]))) }
      builder.operatorMethod("\(name) op_\(operation)(\(name) left, \(name) right)", "\(name) op_\(operation)(\(name) left, double right)", "\(name) op_\(operation)(double left, \(name) right)") { _, a in
        object(compute(number(a[0]), number(a[1])))
      }
    }
    builder.staticMethod("double Abs(\(name) value)") { _, a in .double(number(a[0]).magnitude) }
    builder.staticMethod("\(name) Conjugate(\(name) value)") { _, a in object(Number(number(a[0]).real, -number(a[0]).imaginary)) }
    builder.staticMethod("\(name) Negate(\(name) value)") { _, a in object(Number(0, 0) - number(a[0])) }
    builder.staticMethod("\(name) Sqrt(\(name) value)") { _, a in object(.polar(number(a[0]).magnitude.squareRoot(), number(a[0]).phase / 2)) }
    builder.staticMethod("\(name) Pow(\(name) value, double power)") { _, a in
      object(.polar(pow(number(a[0]).magnitude, number(a[1]).real), number(a[0]).phase * number(a[1]).real))
    }
    builder.staticMethod("\(name) FromPolarCoordinates(double magnitude, double phase)") { _, a in object(.polar(number(a[0]).real, number(a[1]).real)) }
    builder.method("string ToString()") { _, this, _ in .string(this.text) }
    builder.method("bool Equals(System.Object obj)") { _, this, a in
      .bool(a[0].type === type && number(this).real == number(a[0]).real && number(this).imaginary == number(a[0]).imaginary)
    }
  }
}
