/// Message digests: MD5 (RFC 1321) and the Secure Hash Algorithms (FIPS 180-4).
public enum Digest: String, CaseIterable {
  case MD5, SHA1, SHA256, SHA384, SHA512

  public func hash(_ message: [UInt8]) -> [UInt8] {
    switch self {
    case .MD5: return Digest.md5(message)
    case .SHA1: return Digest.sha1(message)
    case .SHA256: return Digest.sha256(message)
    case .SHA384: return Array(Digest.sha512(message, Digest.initial384).prefix(48))
    case .SHA512: return Digest.sha512(message, Digest.initial512)
    }
  }

  /// The bytes that are hashed at a time.
  var blockSize: Int { self == .SHA384 || self == .SHA512 ? 128 : 64 }

  /// The hash of a message with a key (RFC 2104).
  func hash(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    let short = key.count > blockSize ? hash(key) : key
    let block = short + [UInt8](repeating: 0, count: blockSize - short.count)
    return hash(block.map { $0 ^ 0x5C } + hash(block.map { $0 ^ 0x36 } + message))
  }

  /// The message with its end mark and its length in bits, in blocks of `block` bytes.
  private static func padded(_ message: [UInt8], block: Int, littleEndian: Bool = false) -> [UInt8] {
    var bytes = message + [0x80]
    let lengthBytes = block / 8
    while bytes.count % block != block - lengthBytes { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    let length = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(littleEndian ? $0 * 8 : (7 - $0) * 8)) }
    return bytes + [UInt8](repeating: 0, count: lengthBytes - 8) + length
  }

  /// The sixteen words of the block that starts at `start`, the highest byte first.
  private static func words<Word: FixedWidthInteger>(_ bytes: [UInt8], _ start: Int) -> [Word] {
    let size = Word.bitWidth / 8
    return (0..<16).map { (at: Int) -> Word in
      var word: Word = 0
      for byte in bytes[(start + at * size)..<(start + (at + 1) * size)] { word = word << 8 | Word(byte) }
      return word
    }
  }

  private static func bigEndian(_ words: [UInt32]) -> [UInt8] {
    words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32((3 - $0) * 8)) } }
  }

  private static func rotate(_ word: UInt32, left count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
  private static func rotate(_ word: UInt32, right count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
  private static func rotate(_ word: UInt64, right count: UInt64) -> UInt64 { word >> count | word << (64 - count) }

  private static func md5(_ message: [UInt8]) -> [UInt8] {
    let shifts: [[UInt32]] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
    let bytes = padded(message, block: 64, littleEndian: true)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      let words: [UInt32] = (Digest.words(bytes, start) as [UInt32]).map(\.byteSwapped)
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for step in 0..<64 {
        var mixed: UInt32
        let word: Int
        switch step / 16 {
        case 0: (mixed, word) = (b & c | ~b & d, step)
        case 1: (mixed, word) = (d & b | ~d & c, (5 * step + 1) % 16)
        case 2: (mixed, word) = (b ^ c ^ d, (3 * step + 5) % 16)
        default: (mixed, word) = (c ^ (b | ~d), (7 * step) % 16)
        }
        mixed = mixed &+ a &+ md5Constants[step] &+ words[word]
        (a, d, c) = (d, c, b)
        b = b &+ rotate(mixed, left: shifts[step / 16][step % 4])
      }
      state = [state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d]
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32($0 * 8)) } }
  }

  private static let md5Constants: [UInt32] = [
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af,
    0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa,
    0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8,
    0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97,
    0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1,
    0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
  ]

  private static func sha1(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let bytes = padded(message, block: 64)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var words: [UInt32] = Digest.words(bytes, start)
      for at in 16..<80 { words.append(rotate(words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16], left: 1)) }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for step in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch step / 20 {
          case 0: (b & c | ~b & d, 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: (b & c | b & d | c & d, 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let next = rotate(a, left: 5) &+ mixed &+ e &+ constant &+ words[step]
        (e, d, c, b, a) = (d, c, rotate(b, left: 30), a, next)
      }
      state = zip(state, [a, b, c, d, e]).map { $0 &+ $1 }
    }
    return bigEndian(state)
  }

  private static func sha256(_ message: [UInt8]) -> [UInt8] {
    // The constants of SHA-256 are the upper halves of those of SHA-512.
    let constants = constants512.prefix(64).map { UInt32($0 >> 32) }
    var state = initial512.map { UInt32($0 >> 32) }
    let bytes = padded(message, block: 64)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var words: [UInt32] = Digest.words(bytes, start)
      for at in 16..<64 {
        let (early, late) = (words[at - 15], words[at - 2])
        let one = rotate(early, right: 7) ^ rotate(early, right: 18) ^ early >> 3
        let two = rotate(late, right: 17) ^ rotate(late, right: 19) ^ late >> 10
        words.append(words[at - 16] &+ one &+ words[at - 7] &+ two)
      }
      var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
      for step in 0..<64 {
        let first = h &+ (rotate(e, right: 6) ^ rotate(e, right: 11) ^ rotate(e, right: 25)) &+ (e & f ^ ~e & g) &+ constants[step] &+ words[step]
        let second = (rotate(a, right: 2) ^ rotate(a, right: 13) ^ rotate(a, right: 22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      state = zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
    }
    return bigEndian(state)
  }

  private static func sha512(_ message: [UInt8], _ initial: [UInt64]) -> [UInt8] {
    var state = initial
    let bytes = padded(message, block: 128)
    for start in stride(from: 0, to: bytes.count, by: 128) {
      var words: [UInt64] = Digest.words(bytes, start)
      for at in 16..<80 {
        let (early, late) = (words[at - 15], words[at - 2])
        let one = rotate(early, right: 1) ^ rotate(early, right: 8) ^ early >> 7
        let two = rotate(late, right: 19) ^ rotate(late, right: 61) ^ late >> 6
        words.append(words[at - 16] &+ one &+ words[at - 7] &+ two)
      }
      var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
      for step in 0..<80 {
        let first = h &+ (rotate(e, right: 14) ^ rotate(e, right: 18) ^ rotate(e, right: 41)) &+ (e & f ^ ~e & g) &+ constants512[step] &+ words[step]
        let second = (rotate(a, right: 28) ^ rotate(a, right: 34) ^ rotate(a, right: 39)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      state = zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
    }
    return state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64((7 - $0) * 8)) } }
  }

  private static let initial512: [UInt64] = [
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
    0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
  ]
  private static let initial384: [UInt64] = [
    0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939, 0x67332667ffc00b31, 0x8eb44a8768581511,
    0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
  ]
  private static let constants512: [UInt64] = [
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538, 0x59f111f1b605d019,
    0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3,
    0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65, 0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
    0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
    0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b, 0xa2bfe8a14cf10364, 0xa81a664bbc423001,
    0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb,
    0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c, 0xd186b8c721c0c207,
    0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a,
    0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
  ]
}

extension Digest {
  /// Digits of a digest or of any bytes, in capitals.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { NumberText.padded(String($0, radix: 16, uppercase: true), 2) }.joined()
  }
}
