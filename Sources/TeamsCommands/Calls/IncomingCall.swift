import PowerShellRuntime
import Tenant

/// A call from outside to a number of the organisation: what blocks it, and what becomes of numbers that nobody has.
public enum IncomingCall {
  public static func place(to number: String, from caller: String, in tenant: Tenant) -> SimulatedCall {
    tenant.call(
      to: number, from: caller, isBlocked: OutboundCall.isBlocked(caller, in: tenant),
      treatment: treatment(of: Tenant.normalized(number), in: tenant).map { setting in
        UnassignedTreatment(
          name: setting.identity, targetType: setting.values["TargetType"]?.text ?? "", target: setting.values["Target"]?.text ?? "")
      })
  }

  /// The treatment of a number that is assigned to nobody: of those whose pattern fits, the one of the lowest priority number.
  static func treatment(of number: String, in tenant: Tenant) -> Setting? {
    func priority(_ setting: Setting) -> Int { if case .whole(let number)? = setting.values["TreatmentPriority"] { number } else { .max } }
    return tenant.settings("CsTeamsUnassignedNumberTreatment").filter { setting in
      guard let pattern = setting.values["Pattern"]?.text else { return false }
      return (try? RegexObject(pattern: pattern, options: []).isMatch(number)) ?? false
    }.min { priority($0) < priority($1) }
  }
}
