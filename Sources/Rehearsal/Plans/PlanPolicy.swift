import PowerShellRuntime
import Tenant
import Yams

/// Rules that a plan must keep, from a YAML file (docs/plans.md).
public struct PlanPolicy: Decodable {
  /// What is forbidden, or how much of it is allowed.
  struct Rule: Decodable {
    let name: String
    /// Patterns with wildcards: of the changed object, of the change, of the cmdlet. A change that fits all of them counts.
    let object: String?
    let change: String?
    let command: String?
    /// How many such changes are allowed.
    let max: Int?
    let maxChanges: Int?
    let maxWarnings: Int?
    let maxErrors: Int?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case name, object, change, command, max
      case maxChanges = "max-changes"
      case maxWarnings = "max-warnings"
      case maxErrors = "max-errors"
    }

    private struct AnyKey: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let known = Set(CodingKeys.allCases.map(\.rawValue))
      for key in try decoder.container(keyedBy: AnyKey.self).allKeys where !known.contains(key.stringValue) {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "'\(key.stringValue)' is no part of a rule: \(CodingKeys.allCases.map(\.rawValue).joined(separator: ", "))."))
      }
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      object = try container.decodeIfPresent(String.self, forKey: .object)
      change = try container.decodeIfPresent(String.self, forKey: .change)
      command = try container.decodeIfPresent(String.self, forKey: .command)
      max = try container.decodeIfPresent(Int.self, forKey: .max)
      maxChanges = try container.decodeIfPresent(Int.self, forKey: .maxChanges)
      maxWarnings = try container.decodeIfPresent(Int.self, forKey: .maxWarnings)
      maxErrors = try container.decodeIfPresent(Int.self, forKey: .maxErrors)
      func refuse(_ reason: String) -> DecodingError { .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "The rule '\(name)': \(reason)")) }
      for pattern in [object, change, command].compactMap({ $0 }) where pattern.filter({ $0 == "[" }).count != pattern.filter({ $0 == "]" }).count {
        throw refuse("'\(pattern)' is no valid wildcard pattern.")
      }
      if let number = [max, maxChanges, maxWarnings, maxErrors].compactMap({ $0 }).first(where: { $0 < 0 }) { throw refuse("\(number) is no number of changes.") }
      if object == nil, change == nil, command == nil, maxChanges == nil, maxWarnings == nil, maxErrors == nil {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "The rule '\(name)' says nothing: give it object, change, command, or a max-."))
      }
    }
  }

  /// A rule that a plan breaks.
  public struct Violation {
    public let rule: String
    public let reason: String
    public var text: String { "\(rule): \(reason)" }
  }

  /// A file that is no policy.
  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  let rules: [Rule]

  /// - Throws: `Unreadable`.
  public static func read(_ text: String) throws -> PlanPolicy {
    do {
      return try YAMLDecoder().decode(PlanPolicy.self, from: text)
    } catch let error as DecodingError {
      let context: DecodingError.Context? =
        switch error {
        case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context): context
        @unknown default: nil
        }
      let inner = context?.underlyingError.map { "\($0)" } ?? context?.debugDescription ?? "\(error)"
      throw Unreadable(description: "The policy cannot be read: \(inner)")
    }
  }

  /// The rules that a plan breaks.
  public func violations(of plan: Plan) -> [Violation] { rules.flatMap { $0.violations(of: plan) } }
}

extension PlanPolicy.Rule {
  fileprivate func violations(of plan: Plan) -> [PlanPolicy.Violation] {
    var found: [String] = []
    func limit(_ most: Int?, _ count: Int, _ what: String) {
      if let most, count > most { found.append("\(count) \(what), \(most) allowed") }
    }
    limit(maxChanges, plan.changeCount, "changes")
    limit(maxWarnings, plan.warnings.count, "warnings")
    limit(maxErrors, plan.errors.count, "errors")
    if object != nil || change != nil || command != nil {
      let hits = matches(plan)
      if hits.count > max ?? 0 { found += max == nil ? hits : ["\(hits.count) such changes, \(max ?? 0) allowed"] }
    }
    return found.map { PlanPolicy.Violation(rule: name, reason: $0) }
  }

  private func matches(_ plan: Plan) -> [String] {
    func fits(_ pattern: String?, _ text: String) -> Bool { pattern.map { Wildcard($0).matches(text) } ?? true }
    return plan.entries.filter { fits(command, $0.command) }.flatMap { entry in
      entry.details.filter { fits(object, $0.object) && fits(change, $0.change) }.map { "\($0.text) (\(entry.command))" }
    }
  }
}
