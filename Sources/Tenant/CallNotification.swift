/// The change notifications that a bot's endpoint gets of a call to its application instance (commsNotifications collections). The first
/// has all of the call, those behind it only what has changed (rules B142 to B145 and B163; Graph's call-redirect, Example 3).
struct CallNotification {
  let id: String
  let callbackUri: String
  let caller: String
  let instance: Account
  let tenant: String
  let participant: String

  func json(state: String) -> String {
    let path = "/communications/calls/" + id
    let isFirst = state == "incoming"
    let data = isFirst ? call : ##""@odata.id":"\##(path)","@odata.etag":"W/\"\##(state == "establishing" ? 5445 : 5446)\"""##
    return ##"{"@odata.type":"#microsoft.graph.commsNotifications","value":[{"@odata.type":"#microsoft.graph.commsNotification","changeType":"\##(isFirst ? "created" : "updated")","resourceUrl":"\##(path)","resourceData":{"@odata.type":"#microsoft.graph.call","state":"\##(state)",\##(data)}}]}"##
  }

  private var call: String {
    let identity = ##""@odata.type":"#microsoft.graph.identitySet""##
    let source = ##"{"@odata.type":"#microsoft.graph.participantInfo","identity":{\##(identity),"phone":{"@odata.type":"#microsoft.graph.identity","id":\##(quoted(caller))}},"region":"amer"}"##
    let target = ##"{"@odata.type":"#microsoft.graph.identity","displayName":\##(quoted(instance.displayName)),"id":"\##(instance.id)","tenantId":"\##(tenant)"}"##
    let targets = ##"[{"@odata.type":"#microsoft.graph.invitationParticipantInfo","identity":{\##(identity),"applicationInstance":\##(target)},"endpointType":"default","id":"\##(participant)","region":"amer","languageId":null}]"##
    return ##""direction":"incoming","callbackUri":\##(quoted(callbackUri)),"source":\##(source),"targets":\##(targets),"requestedModalities":["audio"],"tenantId":"\##(tenant)","myParticipantId":"\##(participant)","id":"\##(id)""##
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20: "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined() + "\""
  }
}
