extension Array {
  /// Sorts as List<T>.Sort and Array.Sort do, equal elements included: they keep their order among up to 16 elements, and come in the
  /// order that .NET's quicksort leaves them in among more (ArraySortHelper<T>.IntrospectiveSort of System.Private.CoreLib).
  ///
  /// - Parameter compare: below zero where the first element comes before the second one, zero where they are equal.
  @inlinable public mutating func introspectiveSort(_ compare: (Element, Element) throws -> Int) rethrows {
    guard count > 1 else { return }
    let depth = 2 * (Int.bitWidth - count.leadingZeroBitCount)
    try withUnsafeMutableBufferPointer { elements in try IntrospectiveSort.sort(elements, 0, elements.count - 1, depth, compare) }
  }
}

@usableFromInline enum IntrospectiveSort {
  @usableFromInline typealias Elements<Element> = UnsafeMutableBufferPointer<Element>

  /// Up to how many elements are sorted by insertion.
  @usableFromInline static let insertionLimit = 16

  @inlinable static func sort<Element>(_ elements: Elements<Element>, _ low: Int, _ end: Int, _ depth: Int, _ compare: (Element, Element) throws -> Int) rethrows {
    var (high, depth) = (end, depth)
    while high > low {
      switch high - low + 1 {
      case 2: return try swapIfGreater(elements, low, high, compare)
      case 3:
        try swapIfGreater(elements, low, high - 1, compare)
        try swapIfGreater(elements, low, high, compare)
        return try swapIfGreater(elements, high - 1, high, compare)
      case ...insertionLimit: return try insertionSort(elements, low, high, compare)
      default: break
      }
      if depth == 0 { return try heapSort(elements, low, high, compare) }
      depth -= 1
      let pivot = try partition(elements, low, high, compare)
      try sort(elements, pivot + 1, high, depth, compare)
      high = pivot - 1
    }
  }

  @inlinable static func swapIfGreater<Element>(_ elements: Elements<Element>, _ one: Int, _ other: Int, _ compare: (Element, Element) throws -> Int) rethrows {
    if try compare(elements[one], elements[other]) > 0 { elements.swapAt(one, other) }
  }

  /// The median of the first, the middle and the last element parts the others.
  @inlinable static func partition<Element>(_ elements: Elements<Element>, _ low: Int, _ high: Int, _ compare: (Element, Element) throws -> Int) rethrows -> Int {
    let middle = low + (high - low) / 2
    try swapIfGreater(elements, low, middle, compare)
    try swapIfGreater(elements, low, high, compare)
    try swapIfGreater(elements, middle, high, compare)
    let pivot = elements[middle]
    elements.swapAt(middle, high - 1)
    var (left, right) = (low, high - 1)
    while left < right {
      // A comparer that contradicts itself does not lead out of the elements.
      repeat { left += 1 } while try left < high && compare(elements[left], pivot) < 0
      repeat { right -= 1 } while try right > low && compare(pivot, elements[right]) < 0
      if left >= right { break }
      elements.swapAt(left, right)
    }
    if left != high - 1 { elements.swapAt(left, high - 1) }
    return left
  }

  @inlinable static func insertionSort<Element>(_ elements: Elements<Element>, _ low: Int, _ high: Int, _ compare: (Element, Element) throws -> Int) rethrows {
    for next in low..<high {
      let element = elements[next + 1]
      var at = next
      while try at >= low && compare(element, elements[at]) < 0 {
        elements[at + 1] = elements[at]
        at -= 1
      }
      elements[at + 1] = element
    }
  }

  @inlinable static func heapSort<Element>(_ elements: Elements<Element>, _ low: Int, _ high: Int, _ compare: (Element, Element) throws -> Int) rethrows {
    let count = high - low + 1
    for root in stride(from: count / 2, to: 0, by: -1) { try sink(elements, root, count, low, compare) }
    for last in stride(from: count, to: 1, by: -1) {
      elements.swapAt(low, low + last - 1)
      try sink(elements, 1, last - 1, low, compare)
    }
  }

  @inlinable static func sink<Element>(
    _ elements: Elements<Element>, _ start: Int, _ count: Int, _ low: Int, _ compare: (Element, Element) throws -> Int
  ) rethrows {
    var root = start
    let element = elements[low + root - 1]
    while root <= count / 2 {
      var child = 2 * root
      if try child < count && compare(elements[low + child - 1], elements[low + child]) < 0 { child += 1 }
      if try compare(element, elements[low + child - 1]) >= 0 { break }
      elements[low + root - 1] = elements[low + child - 1]
      root = child
    }
    elements[low + root - 1] = element
  }
}
