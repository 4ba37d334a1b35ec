extension String {
  /// With a capital at the front and the rest as it is.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
