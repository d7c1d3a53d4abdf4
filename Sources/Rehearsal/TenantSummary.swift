import Tenant

/// An organisation in a few lines.
public struct TenantSummary {
  public let text: String

  public init(_ tenant: Tenant) {
    let state = tenant.state
    let (users, instances) = (state.accounts.count - state.instances.count, state.instances.count)
    var numbers: [String: (all: Int, free: Int)] = [:]
    for number in state.numbers.values {
      numbers[number.numberType, default: (0, 0)].all += 1
      if number.assignedTo == nil { numbers[number.numberType, default: (0, 0)].free += 1 }
    }
    var lines = ["\(tenant.displayName) (\(tenant.id), \(tenant.country))", "  \(tenant.domains.map(\.name).joined(separator: ", "))", "  \(users) users, \(instances) resource accounts"]
    for (type, count) in numbers.sorted(by: { $0.key < $1.key }) { lines.append("  \(count.all) \(type) numbers, \(count.free) unassigned") }
    for sku in tenant.subscriptions.sorted(by: { $0.skuPartNumber < $1.skuPartNumber }) {
      lines.append("  \(sku.skuPartNumber): \(tenant.consumed(sku.skuId)) of \(sku.enabled) licences in use")
    }
    var kinds: [String: Int] = [:]
    for record in state.records.values { kinds[record.kind, default: 0] += 1 }
    for setting in state.settings.values { kinds[String(setting.noun.dropFirst(2)), default: 0] += 1 }
    lines += kinds.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    text = lines.joined(separator: "\n") + "\n"
  }
}
