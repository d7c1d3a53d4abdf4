/// This program's own version, not that of the PowerShell whose language it speaks.
public enum Version {
  public static let text = "0.9.0"
}
