/// The names of an object's properties, shared by all objects that one literal makes.
public final class Shape {
  public let names: [String]
  private lazy var index: [String: Int] = {
    var index: [String: Int] = [:]
    for (at, name) in names.enumerated() { index[name.lowercased()] = at }
    return index
  }()
  /// The names whose values cmdlets gave, which Get-Member tells the full types of.
  var ofCmdlets: Set<String> = []
  public init(_ names: [String]) { self.names = names }

  public func position(_ name: String) -> Int? {
    if names.count <= 6 {
      for (at, candidate) in names.enumerated() where CaseFolding.equal(candidate, name) { return at }
      return nil
    }
    return index[name.lowercased()]
  }

  public static let empty = Shape([])
}

/// A PSCustomObject, and any other object whose properties are a list of names and values.
public final class CustomObject: PSObject {
  public private(set) var shape: Shape
  public var values: [Value]
  private let descriptor: TypeDescriptor
  /// Gives the record the type name of a table's PSTypeName.
  public func nameType(_ name: String) {
    let members = extended ?? ExtendedMembers()
    members.typeNames = [name, "System.Management.Automation.PSCustomObject", "System.Object"]
    extended = members
  }

  /// How many of the first properties were the type's own, of what came back from CLIXML; nil for all other objects.
  var deserializedProperties: Int?

  /// What ToString gives, where it is not the type's own text.
  public var display: String?

  public init(_ shape: Shape, _ values: [Value], type: TypeDescriptor = .customObject) {
    self.shape = shape
    self.values = values
    self.descriptor = type
  }

  public convenience init(_ properties: [(String, Value)] = [], type: TypeDescriptor = .customObject) {
    self.init(Shape(properties.map(\.0)), properties.map(\.1), type: type)
  }

  /// An object with properties and a type name of its own, as cmdlets give it.
  public convenience init(_ typeName: String, _ properties: [(String, Value)]) {
    self.init(typeName, Shape(properties.map(\.0)), properties.map(\.1))
  }

  /// One of many objects of a shape, with a type name of its own.
  public convenience init(_ typeName: String, _ shape: Shape, _ values: [Value]) {
    self.init(shape, values)
    let members = ExtendedMembers()
    members.typeNames = [typeName, "System.Management.Automation.PSCustomObject", "System.Object"]
    extended = members
  }

  public override var type: TypeDescriptor { descriptor }
  /// Whether it is a PSCustomObject, whose properties are notes; those of an object of a type of .NET are the type's.
  public var isBag: Bool { descriptor === TypeDescriptor.customObject }

  /// One of its own properties as a member.
  func member(at position: Int) -> Member {
    let (name, value) = (shape.names[position], values[position])
    if let deserializedProperties, position < deserializedProperties {
      let type = value.isNull ? "System.Object" : value.object?.extended?.typeNames?.first ?? value.type?.fullName ?? ""
      return Member(name, .Property, .note(value), definition: "\(type) {get;set;}")
    }
    if isBag {
      var member = Member(name, .NoteProperty, .note(value))
      member.isWrapped = extended?.wrapped.contains(name) ?? false || shape.ofCmdlets.contains(name) && !(value.object is ArrayObject || value.object is ListObject)
      return member
    }
    let definition = descriptor.propertyDefinitions[name] ?? "\(value.type?.definitionName ?? "System.Object") \(name) {get;}"
    let kind = descriptor.propertyKinds[name] ?? .Property
    return Member(name, kind, .note(value), definition: kind == .NoteProperty ? "" : definition)
  }

  public subscript(_ name: String) -> Value? {
    get { shape.position(name).map { values[$0] } }
    set {
      if let at = shape.position(name) {
        if let newValue {
          values[at] = newValue
        } else {
          values.remove(at: at)
          var names = shape.names
          names.remove(at: at)
          shape = Shape(names)
        }
      } else if let newValue {
        shape = Shape(shape.names + [name])
        values.append(newValue)
      }
    }
  }

  public var properties: [(name: String, value: Value)] { Array(zip(shape.names, values)).map { ($0.0, $0.1) } }

  public func copy() -> CustomObject {
    let result = CustomObject(shape, values, type: descriptor)
    if let extended {
      let members = ExtendedMembers()
      members.members = extended.members
      members.typeNames = extended.typeNames
      result.extended = members
    }
    result.deserializedProperties = deserializedProperties
    return result
  }

  public override var text: String {
    display ?? (descriptor === TypeDescriptor.customObject ? "" : descriptor.fullName)
  }

  /// `@{a=1; b=x}`, the text of a custom object inside a string; objects in it say nothing, lists and tables their types, so
  /// that an object may hold itself.
  public var literalText: String {
    "@{" + properties.map { name, value in
      if let inner = value.object as? CustomObject { return "\(name)=\(inner.text)" }
      let isWhole = value.object is ArrayObject || value.object is ListObject || value.object is DictionaryObject
      return "\(name)=\(isWhole ? value.type?.fullName ?? "" : value.text)"
    }.joined(separator: "; ") + "}"
  }
}

extension Value {
  /// Whether it is a PSCustomObject.
  public var isRecord: Bool { object(as: CustomObject.self)?.isBag ?? false }
}
