/// How changes are entered into a document.
public enum ChangeForm: String, Hashable, Sendable, CaseIterable {
  /// As tracked changes, which word processors offer to accept or reject.
  case changes
  /// As comments beside the unchanged text.
  case comments
}
