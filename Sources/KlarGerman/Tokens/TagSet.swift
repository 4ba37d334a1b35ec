/// A set of tags in one number: asked for every token, where a `Set` would hash.
package struct TagSet: ExpressibleByArrayLiteral, Hashable, Sendable {
  @usableFromInline let bits: UInt64

  /// The set of the given tags.
  package init(_ tags: some Sequence<Tag>) {
    bits = tags.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  package init(arrayLiteral tags: Tag...) { self.init(tags) }

  /// Whether no tag is in it.
  @inlinable package var isEmpty: Bool { bits == 0 }

  /// Whether a tag is in it.
  @inlinable
  package func contains(_ tag: Tag) -> Bool { bits & 1 << UInt64(tag.rawValue) != 0 }
}
