internal import KlarGerman

/// A clause by which a letter does what it says: "Es wird darauf hingewiesen, dass …", "Hiermit wird
/// Ihnen Gelegenheit gegeben".
struct SpeechAct {
  private let frame: ClauseFrame
  private let analysis: Analysis

  /// A reader of the clause of a frame.
  init(_ frame: ClauseFrame, in analysis: Analysis) {
    self.frame = frame
    self.analysis = analysis
  }

  /// Whether the author of the letter does it, here and now.
  var isPerformed: Bool {
    guard frame.kind == .main, frame.order == .verbSecond, frame.complex.tense == .present,
      frame.complex.mood == .indicative, frame.complex.modality == nil,
      frame.complex.negation == nil
    else { return false }
    if frame.tokens.contains(where: { analysis.form($0).folded == "hiermit" }) { return true }
    return ActorWords.standard.isSpeech(frame.verb) && saysWhat
  }

  /// Whether a clause with "dass" or an infinitive, or a phrase that needs none, says what is meant.
  private var saysWhat: Bool {
    if frame.verb.infinitive == "hinweisen" { return true }
    return frame.dependents(in: analysis).contains { clause in
      guard clause.tokens.first ?? 0 >= frame.tokens.upperBound else { return false }
      return clause.kind == .infinitive
        || clause.introducer.map { analysis.form($0).folded == "dass" } ?? false
    }
  }
}
