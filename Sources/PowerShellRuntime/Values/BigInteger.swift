import BigInt

public typealias BigInteger = BigInt
