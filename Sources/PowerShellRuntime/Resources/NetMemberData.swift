/// The members of .NET's and PowerShell's types as Get-Member lists them (recorded from PowerShell 7.6.9): behind a line with the type's name
/// a line for each, its first letter the kind (M method, P property, I parameterized property, E event, A alias property, S script property,
/// C code property, K code method, m static method, q static property, H and G a property and a method that completion alone knows); `<0>` and `{0}` the name of the first type argument, whole and
/// short; `¶` a line break.
enum NetMemberData {
  static let text: StaticString = """
@Microsoft.PowerShell.Commands.GenericMeasureInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Nullable[double] Average {get;set;}
Pint Count {get;set;}
PSystem.Nullable[double] Maximum {get;set;}
PSystem.Nullable[double] Minimum {get;set;}
Pstring Property {get;set;}
PSystem.Nullable[double] StandardDeviation {get;set;}
PSystem.Nullable[double] Sum {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mMicrosoft.PowerShell.Commands.GenericMeasureInfo new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@Microsoft.PowerShell.Commands.GroupInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pint Count {get;}
PSystem.Collections.ObjectModel.Collection[psobject] Group {get;}
Pstring Name {get;}
PSystem.Collections.ArrayList Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@Microsoft.PowerShell.Commands.HistoryInfo
MMicrosoft.PowerShell.Commands.HistoryInfo Clone()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring CommandLine {get;}
Ptimespan Duration {get;}
Pdatetime EndExecutionTime {get;}
PSystem.Management.Automation.Runspaces.PipelineState ExecutionStatus {get;}
Plong Id {get;}
Pdatetime StartExecutionTime {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@Microsoft.PowerShell.Commands.MatchInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring RelativePath(string directory)
Mstring ToEmphasizedString(string directory)
Mstring ToString(), string ToString(string directory)
PMicrosoft.PowerShell.Commands.MatchInfoContext Context {get;set;}
Pstring Filename {get;}
Pbool IgnoreCase {get;set;}
Pstring Line {get;set;}
Pulong LineNumber {get;set;}
PSystem.Text.RegularExpressions.Match[] Matches {get;set;}
Pstring Path {get;set;}
Pstring Pattern {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mMicrosoft.PowerShell.Commands.MatchInfo new(), Microsoft.PowerShell.Commands.MatchInfo new(System.Collections.Generic.IReadOnlyList[int] matchIndexes, System.Collections.Generic.IReadOnlyList[int] matchLengths)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@Microsoft.PowerShell.Commands.MemberDefinition
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Definition {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
Pstring TypeName {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mMicrosoft.PowerShell.Commands.MemberDefinition new(string typeName, string name, System.Management.Automation.PSMemberTypes memberType, string definition)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Activator
mstatic System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture), static System.Object CreateInstance(type type, Params System.Object[] args), static System.Object CreateInstance(type type, System.Object[] args, System.Object[] activationAttributes), static System.Object CreateInstance(type type), static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes), static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName), static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes), static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, System.Object[] activationAttributes), static System.Object CreateInstance(type type, bool nonPublic), static T CreateInstance[T]()
mstatic System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName), static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, System.Object[] activationAttributes), static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
GEquals
GGetHashCode
GGetType
GToString
@System.AggregateException
Mbool Equals(System.Object obj)
MSystem.AggregateException Flatten()
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid Handle(System.Func[System.Exception,bool] predicate)
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.AggregateException new(), System.AggregateException new(string message), System.AggregateException new(string message, System.Exception innerException), System.AggregateException new(System.Collections.Generic.IEnumerable[System.Exception] innerExceptions), System.AggregateException new(Params System.Exception[] innerExceptions), System.AggregateException new(string message, System.Collections.Generic.IEnumerable[System.Exception] innerExceptions), System.AggregateException new(string message, Params System.Exception[] innerExceptions)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.ArgumentException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring ParamName {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.ArgumentException new(), System.ArgumentException new(string message), System.ArgumentException new(string message, System.Exception innerException), System.ArgumentException new(string message, string paramName, System.Exception innerException), System.ArgumentException new(string message, string paramName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void ThrowIfNullOrEmpty(string argument, string paramName = null)
mstatic void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
HPSStandardMembers
@System.ArgumentNullException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring ParamName {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.ArgumentNullException new(), System.ArgumentNullException new(string paramName), System.ArgumentNullException new(string message, System.Exception innerException), System.ArgumentNullException new(string paramName, string message)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void ThrowIfNull(System.Object argument, string paramName = null), static void ThrowIfNull(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e argument, string paramName = null)
mstatic void ThrowIfNullOrEmpty(string argument, string paramName = null)
mstatic void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
HPSStandardMembers
@System.ArgumentOutOfRangeException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Object ActualValue {get;}
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring ParamName {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.ArgumentOutOfRangeException new(), System.ArgumentOutOfRangeException new(string paramName), System.ArgumentOutOfRangeException new(string paramName, string message), System.ArgumentOutOfRangeException new(string message, System.Exception innerException), System.ArgumentOutOfRangeException new(string paramName, System.Object actualValue, string message)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void ThrowIfEqual[T](T value, T other, string paramName = null)
mstatic void ThrowIfGreaterThan[T](T value, T other, string paramName = null)
mstatic void ThrowIfGreaterThanOrEqual[T](T value, T other, string paramName = null)
mstatic void ThrowIfLessThan[T](T value, T other, string paramName = null)
mstatic void ThrowIfLessThanOrEqual[T](T value, T other, string paramName = null)
mstatic void ThrowIfNegative[T](T value, string paramName = null)
mstatic void ThrowIfNegativeOrZero[T](T value, string paramName = null)
mstatic void ThrowIfNotEqual[T](T value, T other, string paramName = null)
mstatic void ThrowIfNullOrEmpty(string argument, string paramName = null)
mstatic void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
mstatic void ThrowIfZero[T](T value, string paramName = null)
HPSStandardMembers
@System.Array
Mint IList.Add(System.Object value)
M<0>&, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Address(int )
Mvoid IList.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mint IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
Mbool IList.Contains(System.Object value)
Mvoid CopyTo(array array, int index), void CopyTo(array array, long index), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj), bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
M<0> Get(int )
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode(), int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
Mint GetLength(int dimension)
Mlong GetLongLength(int dimension)
Mint GetLowerBound(int dimension)
Mtype GetType()
Mint GetUpperBound(int dimension)
MSystem.Object GetValue(Params int[] indices), System.Object GetValue(int index), System.Object GetValue(int index1, int index2), System.Object GetValue(int index1, int index2, int index3), System.Object GetValue(long index), System.Object GetValue(long index1, long index2), System.Object GetValue(long index1, long index2, long index3), System.Object GetValue(Params long[] indices)
Mint IList.IndexOf(System.Object value)
Mvoid Initialize()
Mvoid IList.Insert(int index, System.Object value)
Mvoid IList.Remove(System.Object value)
Mvoid IList.RemoveAt(int index)
Mvoid Set(int , <0> )
Mvoid SetValue(System.Object value, int index), void SetValue(System.Object value, int index1, int index2), void SetValue(System.Object value, int index1, int index2, int index3), void SetValue(System.Object value, Params int[] indices), void SetValue(System.Object value, long index), void SetValue(System.Object value, long index1, long index2), void SetValue(System.Object value, long index1, long index2, long index3), void SetValue(System.Object value, Params long[] indices)
Mstring ToString()
ISystem.Object IList.Item(int index) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
Pint Length {get;}
Plong LongLength {get;}
Pint Rank {get;}
PSystem.Object SyncRoot {get;}
mstatic System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)
mstatic int BinarySearch(array array, System.Object value), static int BinarySearch(array array, int index, int length, System.Object value), static int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer), static int BinarySearch(array array, int index, int length, System.Object value, System.Collections.IComparer comparer), static int BinarySearch[T](T[] array, T value), static int BinarySearch[T](T[] array, T value, System.Collections.Generic.IComparer[T] comparer), static int BinarySearch[T](T[] array, int index, int length, T value), static int BinarySearch[T](T[] array, int index, int length, T value, System.Collections.Generic.IComparer[T] comparer)
mstatic void Clear(array array), static void Clear(array array, int index, int length)
mstatic void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)
mstatic TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)
mstatic void Copy(array sourceArray, array destinationArray, long length), static void Copy(array sourceArray, long sourceIndex, array destinationArray, long destinationIndex, long length), static void Copy(array sourceArray, array destinationArray, int length), static void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)
mstatic array CreateInstance(type elementType, int length), static array CreateInstance(type elementType, int length1, int length2), static array CreateInstance(type elementType, int length1, int length2, int length3), static array CreateInstance(type elementType, Params int[] lengths), static array CreateInstance(type elementType, int[] lengths, int[] lowerBounds), static array CreateInstance(type elementType, Params long[] lengths)
mstatic array CreateInstanceFromArrayType(type arrayType, int length), static array CreateInstanceFromArrayType(type arrayType, Params int[] lengths), static array CreateInstanceFromArrayType(type arrayType, int[] lengths, int[] lowerBounds)
mstatic T[] Empty[T]()
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool Exists[T](T[] array, System.Predicate[T] match)
mstatic void Fill[T](T[] array, T value), static void Fill[T](T[] array, T value, int startIndex, int count)
mstatic T Find[T](T[] array, System.Predicate[T] match)
mstatic T[] FindAll[T](T[] array, System.Predicate[T] match)
mstatic int FindIndex[T](T[] array, System.Predicate[T] match), static int FindIndex[T](T[] array, int startIndex, System.Predicate[T] match), static int FindIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)
mstatic T FindLast[T](T[] array, System.Predicate[T] match)
mstatic int FindLastIndex[T](T[] array, System.Predicate[T] match), static int FindLastIndex[T](T[] array, int startIndex, System.Predicate[T] match), static int FindLastIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)
mstatic void ForEach[T](T[] array, System.Action[T] action)
mstatic int IndexOf(array array, System.Object value), static int IndexOf(array array, System.Object value, int startIndex), static int IndexOf(array array, System.Object value, int startIndex, int count), static int IndexOf[T](T[] array, T value), static int IndexOf[T](T[] array, T value, int startIndex), static int IndexOf[T](T[] array, T value, int startIndex, int count)
mstatic int LastIndexOf(array array, System.Object value), static int LastIndexOf(array array, System.Object value, int startIndex), static int LastIndexOf(array array, System.Object value, int startIndex, int count), static int LastIndexOf[T](T[] array, T value), static int LastIndexOf[T](T[] array, T value, int startIndex), static int LastIndexOf[T](T[] array, T value, int startIndex, int count)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void Resize[T]([ref] T[] array, int newSize)
mstatic void Reverse(array array), static void Reverse(array array, int index, int length), static void Reverse[T](T[] array), static void Reverse[T](T[] array, int index, int length)
mstatic void Sort(array array), static void Sort(array keys, array items), static void Sort(array array, int index, int length), static void Sort(array keys, array items, int index, int length), static void Sort(array array, System.Collections.IComparer comparer), static void Sort(array keys, array items, System.Collections.IComparer comparer), static void Sort(array array, int index, int length, System.Collections.IComparer comparer), static void Sort(array keys, array items, int index, int length, System.Collections.IComparer comparer), static void Sort[T](T[] array), static void Sort[TKey, TValue](TKey[] keys, TValue[] items), static void Sort[T](T[] array, int index, int length), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, int index, int length), static void Sort[T](T[] array, System.Collections.Generic.IComparer[T] comparer), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, System.Collections.Generic.IComparer[TKey] comparer), static void Sort[T](T[] array, int index, int length, System.Collections.Generic.IComparer[T] comparer), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, int index, int length, System.Collections.Generic.IComparer[TKey] comparer), static void Sort[T](T[] array, System.Comparison[T] comparison)
mstatic bool TrueForAll[T](T[] array, System.Predicate[T] match)
qstatic int MaxLength {get;}
@System.BitConverter
mstatic long DoubleToInt64Bits(double value)
mstatic ulong DoubleToUInt64Bits(double value)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic byte[] GetBytes(bool value), static byte[] GetBytes(char value), static byte[] GetBytes(short value), static byte[] GetBytes(int value), static byte[] GetBytes(long value), static byte[] GetBytes(System.Int128 value), static byte[] GetBytes(ushort value), static byte[] GetBytes(uint value), static byte[] GetBytes(ulong value), static byte[] GetBytes(System.UInt128 value), static byte[] GetBytes(System.Half value), static byte[] GetBytes(float value), static byte[] GetBytes(double value)
mstatic short HalfToInt16Bits(System.Half value)
mstatic ushort HalfToUInt16Bits(System.Half value)
mstatic System.Half Int16BitsToHalf(short value)
mstatic float Int32BitsToSingle(int value)
mstatic double Int64BitsToDouble(long value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic int SingleToInt32Bits(float value)
mstatic uint SingleToUInt32Bits(float value)
mstatic bool ToBoolean(byte[] value, int startIndex), static bool ToBoolean(System.ReadOnlySpan[byte] value)
mstatic char ToChar(byte[] value, int startIndex), static char ToChar(System.ReadOnlySpan[byte] value)
mstatic double ToDouble(byte[] value, int startIndex), static double ToDouble(System.ReadOnlySpan[byte] value)
mstatic System.Half ToHalf(byte[] value, int startIndex), static System.Half ToHalf(System.ReadOnlySpan[byte] value)
mstatic System.Int128 ToInt128(byte[] value, int startIndex), static System.Int128 ToInt128(System.ReadOnlySpan[byte] value)
mstatic short ToInt16(byte[] value, int startIndex), static short ToInt16(System.ReadOnlySpan[byte] value)
mstatic int ToInt32(byte[] value, int startIndex), static int ToInt32(System.ReadOnlySpan[byte] value)
mstatic long ToInt64(byte[] value, int startIndex), static long ToInt64(System.ReadOnlySpan[byte] value)
mstatic float ToSingle(byte[] value, int startIndex), static float ToSingle(System.ReadOnlySpan[byte] value)
mstatic string ToString(byte[] value, int startIndex, int length), static string ToString(byte[] value), static string ToString(byte[] value, int startIndex)
mstatic System.UInt128 ToUInt128(byte[] value, int startIndex), static System.UInt128 ToUInt128(System.ReadOnlySpan[byte] value)
mstatic ushort ToUInt16(byte[] value, int startIndex), static ushort ToUInt16(System.ReadOnlySpan[byte] value)
mstatic uint ToUInt32(byte[] value, int startIndex), static uint ToUInt32(System.ReadOnlySpan[byte] value)
mstatic ulong ToUInt64(byte[] value, int startIndex), static ulong ToUInt64(System.ReadOnlySpan[byte] value)
mstatic bool TryWriteBytes(System.Span[byte] destination, bool value), static bool TryWriteBytes(System.Span[byte] destination, char value), static bool TryWriteBytes(System.Span[byte] destination, short value), static bool TryWriteBytes(System.Span[byte] destination, int value), static bool TryWriteBytes(System.Span[byte] destination, long value), static bool TryWriteBytes(System.Span[byte] destination, System.Int128 value), static bool TryWriteBytes(System.Span[byte] destination, ushort value), static bool TryWriteBytes(System.Span[byte] destination, uint value), static bool TryWriteBytes(System.Span[byte] destination, ulong value), static bool TryWriteBytes(System.Span[byte] destination, System.UInt128 value), static bool TryWriteBytes(System.Span[byte] destination, System.Half value), static bool TryWriteBytes(System.Span[byte] destination, float value), static bool TryWriteBytes(System.Span[byte] destination, double value)
mstatic System.Half UInt16BitsToHalf(ushort value)
mstatic float UInt32BitsToSingle(uint value)
mstatic double UInt64BitsToDouble(ulong value)
qstatic bool IsLittleEndian {get;}
GEquals
GGetHashCode
GGetType
GToString
@System.Boolean
Mint CompareTo(System.Object obj), int CompareTo(bool value), int IComparable.CompareTo(System.Object obj), int IComparable[bool].CompareTo(bool other)
Mbool Equals(System.Object obj), bool Equals(bool obj), bool IEquatable[bool].Equals(bool other)
Mint GetHashCode()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool Parse(string value), static bool Parse(System.ReadOnlySpan[char] value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string value, [ref] bool result), static bool TryParse(System.ReadOnlySpan[char] value, [ref] bool result)
qstatic string FalseString {get;}
qstatic string TrueString {get;}
@System.Byte
Mint CompareTo(System.Object value), int CompareTo(byte value), int IComparable.CompareTo(System.Object obj), int IComparable[byte].CompareTo(byte other)
Mbool Equals(System.Object obj), bool Equals(byte obj), bool IEquatable[byte].Equals(byte other)
Mint IBinaryInteger[byte].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[byte].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[byte].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[byte].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[byte].WriteBigEndian(byte[] destination), int IBinaryInteger[byte].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[byte].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[byte].WriteLittleEndian(byte[] destination), int IBinaryInteger[byte].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[byte].WriteLittleEndian(System.Span[byte] destination)
mstatic byte Clamp(byte value, byte min, byte max)
mstatic byte CreateChecked[TOther](TOther value)
mstatic byte CreateSaturating[TOther](TOther value)
mstatic byte CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[byte,byte] DivRem(byte left, byte right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(byte value)
mstatic bool IsOddInteger(byte value)
mstatic bool IsPow2(byte value)
mstatic byte LeadingZeroCount(byte value)
mstatic byte Log2(byte value)
mstatic byte Max(byte x, byte y)
mstatic byte Min(byte x, byte y)
mstatic byte Parse(string s), static byte Parse(string s, System.Globalization.NumberStyles style), static byte Parse(string s, System.IFormatProvider provider), static byte Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static byte Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static byte Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static byte Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static byte Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic byte PopCount(byte value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic byte RotateLeft(byte value, int rotateAmount)
mstatic byte RotateRight(byte value, int rotateAmount)
mstatic int Sign(byte value)
mstatic byte TrailingZeroCount(byte value)
mstatic bool TryParse(string s, [ref] byte result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] byte result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] byte result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] byte result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] byte result), static bool TryParse(string s, System.IFormatProvider provider, [ref] byte result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] byte result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] byte result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] byte result)
qstatic byte MaxValue {get;}
qstatic byte MinValue {get;}
@System.Char
Mint CompareTo(System.Object value), int CompareTo(char value), int IComparable.CompareTo(System.Object obj), int IComparable[char].CompareTo(char other)
Mbool Equals(System.Object obj), bool Equals(char obj), bool IEquatable[char].Equals(char other)
Mint IBinaryInteger[char].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[char].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[char].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[char].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[char].WriteBigEndian(byte[] destination), int IBinaryInteger[char].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[char].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[char].WriteLittleEndian(byte[] destination), int IBinaryInteger[char].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[char].WriteLittleEndian(System.Span[byte] destination)
mstatic string ConvertFromUtf32(int utf32)
mstatic int ConvertToUtf32(char highSurrogate, char lowSurrogate), static int ConvertToUtf32(string s, int index)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic double GetNumericValue(char c), static double GetNumericValue(string s, int index)
mstatic System.Globalization.UnicodeCategory GetUnicodeCategory(char c), static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)
mstatic bool IsAscii(char c)
mstatic bool IsAsciiDigit(char c)
mstatic bool IsAsciiHexDigit(char c)
mstatic bool IsAsciiHexDigitLower(char c)
mstatic bool IsAsciiHexDigitUpper(char c)
mstatic bool IsAsciiLetter(char c)
mstatic bool IsAsciiLetterLower(char c)
mstatic bool IsAsciiLetterOrDigit(char c)
mstatic bool IsAsciiLetterUpper(char c)
mstatic bool IsBetween(char c, char minInclusive, char maxInclusive)
mstatic bool IsControl(char c), static bool IsControl(string s, int index)
mstatic bool IsDigit(char c), static bool IsDigit(string s, int index)
mstatic bool IsHighSurrogate(char c), static bool IsHighSurrogate(string s, int index)
mstatic bool IsLetter(char c), static bool IsLetter(string s, int index)
mstatic bool IsLetterOrDigit(char c), static bool IsLetterOrDigit(string s, int index)
mstatic bool IsLower(char c), static bool IsLower(string s, int index)
mstatic bool IsLowSurrogate(char c), static bool IsLowSurrogate(string s, int index)
mstatic bool IsNumber(char c), static bool IsNumber(string s, int index)
mstatic bool IsPunctuation(char c), static bool IsPunctuation(string s, int index)
mstatic bool IsSeparator(char c), static bool IsSeparator(string s, int index)
mstatic bool IsSurrogate(char c), static bool IsSurrogate(string s, int index)
mstatic bool IsSurrogatePair(string s, int index), static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)
mstatic bool IsSymbol(char c), static bool IsSymbol(string s, int index)
mstatic bool IsUpper(char c), static bool IsUpper(string s, int index)
mstatic bool IsWhiteSpace(char c), static bool IsWhiteSpace(string s, int index)
mstatic char Parse(string s)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic char ToLower(char c, cultureinfo culture), static char ToLower(char c)
mstatic char ToLowerInvariant(char c)
mstatic string ToString(char c)
mstatic char ToUpper(char c, cultureinfo culture), static char ToUpper(char c)
mstatic char ToUpperInvariant(char c)
mstatic bool TryParse(string s, [ref] char result)
qstatic char MaxValue {get;}
qstatic char MinValue {get;}
@System.Collections.ArrayList
Mint Add(System.Object value), int IList.Add(System.Object value)
Mvoid AddRange(System.Collections.ICollection c)
Mint BinarySearch(int index, int count, System.Object value, System.Collections.IComparer comparer), int BinarySearch(System.Object value), int BinarySearch(System.Object value, System.Collections.IComparer comparer)
Mvoid Clear(), void IList.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object item), bool IList.Contains(System.Object value)
Mvoid CopyTo(array array), void CopyTo(array array, int arrayIndex), void CopyTo(int index, array array, int arrayIndex, int count), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator GetEnumerator(int index, int count), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
MSystem.Collections.ArrayList GetRange(int index, int count)
Mtype GetType()
Mint IndexOf(System.Object value), int IndexOf(System.Object value, int startIndex), int IndexOf(System.Object value, int startIndex, int count), int IList.IndexOf(System.Object value)
Mvoid Insert(int index, System.Object value), void IList.Insert(int index, System.Object value)
Mvoid InsertRange(int index, System.Collections.ICollection c)
Mint LastIndexOf(System.Object value), int LastIndexOf(System.Object value, int startIndex), int LastIndexOf(System.Object value, int startIndex, int count)
Mvoid Remove(System.Object obj), void IList.Remove(System.Object value)
Mvoid RemoveAt(int index), void IList.RemoveAt(int index)
Mvoid RemoveRange(int index, int count)
Mvoid Reverse(), void Reverse(int index, int count)
Mvoid SetRange(int index, System.Collections.ICollection c)
Mvoid Sort(), void Sort(System.Collections.IComparer comparer), void Sort(int index, int count, System.Collections.IComparer comparer)
MSystem.Object[] ToArray(), array ToArray(type type)
Mstring ToString()
Mvoid TrimToSize()
ISystem.Object Item(int index) {get;set;}
Pint Capacity {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic System.Collections.ArrayList Adapter(System.Collections.IList list)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Collections.IList FixedSize(System.Collections.IList list), static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)
mSystem.Collections.ArrayList new(), System.Collections.ArrayList new(int capacity), System.Collections.ArrayList new(System.Collections.ICollection c)
mstatic System.Collections.IList ReadOnly(System.Collections.IList list), static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Collections.ArrayList Repeat(System.Object value, int count)
mstatic System.Collections.IList Synchronized(System.Collections.IList list), static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)
@System.Collections.BitArray
MSystem.Collections.BitArray And(System.Collections.BitArray value)
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mvoid CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
Mbool Get(int index)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mbool HasAllSet()
Mbool HasAnySet()
MSystem.Collections.BitArray LeftShift(int count)
MSystem.Collections.BitArray Not()
MSystem.Collections.BitArray Or(System.Collections.BitArray value)
MSystem.Collections.BitArray RightShift(int count)
Mvoid Set(int index, bool value)
Mvoid SetAll(bool value)
Mstring ToString()
MSystem.Collections.BitArray Xor(System.Collections.BitArray value)
Ibool Item(int index) {get;set;}
Pint Count {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
Pint Length {get;set;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.BitArray new(int length), System.Collections.BitArray new(int length, bool defaultValue), System.Collections.BitArray new(byte[] bytes), System.Collections.BitArray new(bool[] values), System.Collections.BitArray new(int[] values), System.Collections.BitArray new(System.Collections.BitArray bits)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
GForEach
GPSForEach
GPSWhere
GWhere
@System.Collections.Concurrent.ConcurrentDictionary`2
Mvoid IDictionary[{0},{1}].Add(<0> key, <1> value), void ICollection[KeyValuePair[{0},{1}]].Add(System.Collections.Generic.KeyValuePair[<0>,<1>] item), void IDictionary.Add(System.Object key, System.Object value)
M<1> AddOrUpdate[TArg](<0> key, System.Func[<0>,TArg,<1>] addValueFactory, System.Func[<0>,<1>,TArg,<1>] updateValueFactory, TArg factoryArgument), <1> AddOrUpdate(<0> key, System.Func[<0>,<1>] addValueFactory, System.Func[<0>,<1>,<1>] updateValueFactory), <1> AddOrUpdate(<0> key, <1> addValue, System.Func[<0>,<1>,<1>] updateValueFactory)
Mvoid Clear(), void ICollection[KeyValuePair[{0},{1}]].Clear(), void IDictionary.Clear()
Mbool ICollection[KeyValuePair[{0},{1}]].Contains(System.Collections.Generic.KeyValuePair[<0>,<1>] item), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(<0> key), bool IDictionary[{0},{1}].ContainsKey(<0> key), bool IReadOnlyDictionary[{0},{1}].ContainsKey(<0> key)
Mvoid ICollection[KeyValuePair[{0},{1}]].CopyTo(System.Collections.Generic.KeyValuePair[<0>,<1>][] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Concurrent.ConcurrentDictionary`2+AlternateLookup`1[<0>,<1>,TAlternateKey] GetAlternateLookup[TAlternateKey]()
MSystem.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[<0>,<1>]] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[<0>,<1>]] IEnumerable[KeyValuePair[{0},{1}]].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
Mint GetHashCode()
M<1> GetOrAdd(<0> key, System.Func[<0>,<1>] valueFactory), <1> GetOrAdd[TArg](<0> key, System.Func[<0>,TArg,<1>] valueFactory, TArg factoryArgument), <1> GetOrAdd(<0> key, <1> value)
Mtype GetType()
Mbool IDictionary[{0},{1}].Remove(<0> key), bool ICollection[KeyValuePair[{0},{1}]].Remove(System.Collections.Generic.KeyValuePair[<0>,<1>] item), void IDictionary.Remove(System.Object key)
MSystem.Collections.Generic.KeyValuePair[<0>,<1>][] ToArray()
Mstring ToString()
Mbool TryAdd(<0> key, <1> value)
Mbool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Concurrent.ConcurrentDictionary`2+AlternateLookup`1[<0>,<1>,TAlternateKey] lookup)
Mbool TryGetValue(<0> key, [ref] <1> value), bool IDictionary[{0},{1}].TryGetValue(<0> key, [ref] <1> value), bool IReadOnlyDictionary[{0},{1}].TryGetValue(<0> key, [ref] <1> value)
Mbool TryRemove(<0> key, [ref] <1> value), bool TryRemove(System.Collections.Generic.KeyValuePair[<0>,<1>] item)
Mbool TryUpdate(<0> key, <1> newValue, <1> comparisonValue)
I<1> Item(<0> key) {get;set;}, System.Object IDictionary.Item(System.Object key) {get;set;}
PSystem.Collections.Generic.IEqualityComparer[<0>] Comparer {get;}
Pint Count {get;}
Pbool IsEmpty {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.Generic.ICollection[<0>] Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.Generic.ICollection[<1>] Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(), System.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(int concurrencyLevel, int capacity), System.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[<0>,<1>]] collection), System.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[<0>,<1>]] collection, System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(int concurrencyLevel, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[<0>,<1>]] collection, System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Concurrent.ConcurrentDictionary[<0>,<1>] new(int concurrencyLevel, int capacity, System.Collections.Generic.IEqualityComparer[<0>] comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.DictionaryEntry
AName = Key
Mvoid Deconstruct([ref] System.Object key, [ref] System.Object value)
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Object Key {get;set;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.DictionaryEntry new(System.Object key, System.Object value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.Dictionary`2
Mvoid Add(<0> key, <1> value), void IDictionary[{0},{1}].Add(<0> key, <1> value), void ICollection[KeyValuePair[{0},{1}]].Add(System.Collections.Generic.KeyValuePair[<0>,<1>] item), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void ICollection[KeyValuePair[{0},{1}]].Clear(), void IDictionary.Clear()
Mbool ICollection[KeyValuePair[{0},{1}]].Contains(System.Collections.Generic.KeyValuePair[<0>,<1>] item), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(<0> key), bool IDictionary[{0},{1}].ContainsKey(<0> key), bool IReadOnlyDictionary[{0},{1}].ContainsKey(<0> key)
Mbool ContainsValue(<1> value)
Mvoid ICollection[KeyValuePair[{0},{1}]].CopyTo(System.Collections.Generic.KeyValuePair[<0>,<1>][] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.Dictionary`2+AlternateLookup`1[<0>,<1>,TAlternateKey] GetAlternateLookup[TAlternateKey]()
MSystem.Collections.Generic.Dictionary`2+Enumerator[<0>,<1>] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[<0>,<1>]] IEnumerable[KeyValuePair[{0},{1}]].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mbool Remove(<0> key), bool Remove(<0> key, [ref] <1> value), bool IDictionary[{0},{1}].Remove(<0> key), bool ICollection[KeyValuePair[{0},{1}]].Remove(System.Collections.Generic.KeyValuePair[<0>,<1>] item), void IDictionary.Remove(System.Object key)
Mstring ToString()
Mvoid TrimExcess(), void TrimExcess(int capacity)
Mbool TryAdd(<0> key, <1> value)
Mbool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Generic.Dictionary`2+AlternateLookup`1[<0>,<1>,TAlternateKey] lookup)
Mbool TryGetValue(<0> key, [ref] <1> value), bool IDictionary[{0},{1}].TryGetValue(<0> key, [ref] <1> value), bool IReadOnlyDictionary[{0},{1}].TryGetValue(<0> key, [ref] <1> value)
I<1> Item(<0> key) {get;set;}, System.Object IDictionary.Item(System.Object key) {get;set;}
Pint Capacity {get;}
PSystem.Collections.Generic.IEqualityComparer[<0>] Comparer {get;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.Generic.Dictionary`2+KeyCollection[<0>,<1>] Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.Generic.Dictionary`2+ValueCollection[<0>,<1>] Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.Dictionary[<0>,<1>] new(), System.Collections.Generic.Dictionary[<0>,<1>] new(int capacity), System.Collections.Generic.Dictionary[<0>,<1>] new(System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Generic.Dictionary[<0>,<1>] new(int capacity, System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Generic.Dictionary[<0>,<1>] new(System.Collections.Generic.IDictionary[<0>,<1>] dictionary), System.Collections.Generic.Dictionary[<0>,<1>] new(System.Collections.Generic.IDictionary[<0>,<1>] dictionary, System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Generic.Dictionary[<0>,<1>] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[<0>,<1>]] collection), System.Collections.Generic.Dictionary[<0>,<1>] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[<0>,<1>]] collection, System.Collections.Generic.IEqualityComparer[<0>] comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.HashSet`1
Mbool Add(<0> item), void ICollection[{0}].Add(<0> item), bool ISet[{0}].Add(<0> item)
Mvoid Clear(), void ICollection[{0}].Clear()
Mbool Contains(<0> item), bool ICollection[{0}].Contains(<0> item), bool IReadOnlySet[{0}].Contains(<0> item)
Mvoid CopyTo(<0>[] array), void CopyTo(<0>[] array, int arrayIndex), void CopyTo(<0>[] array, int arrayIndex, int count), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
Mvoid ExceptWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].ExceptWith(System.Collections.Generic.IEnumerable[<0>] other)
MSystem.Collections.Generic.HashSet`1+AlternateLookup`1[<0>,TAlternate] GetAlternateLookup[TAlternate]()
MSystem.Collections.Generic.HashSet`1+Enumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid IntersectWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].IntersectWith(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsProperSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsProperSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsProperSubsetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsProperSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsProperSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsProperSupersetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsSubsetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsSupersetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mbool Overlaps(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].Overlaps(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].Overlaps(System.Collections.Generic.IEnumerable[<0>] other)
Mbool Remove(<0> item), bool ICollection[{0}].Remove(<0> item)
Mint RemoveWhere(System.Predicate[<0>] match)
Mbool SetEquals(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].SetEquals(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].SetEquals(System.Collections.Generic.IEnumerable[<0>] other)
Mvoid SymmetricExceptWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].SymmetricExceptWith(System.Collections.Generic.IEnumerable[<0>] other)
Mstring ToString()
Mvoid TrimExcess(), void TrimExcess(int capacity)
Mbool TryGetAlternateLookup[TAlternate]([ref] System.Collections.Generic.HashSet`1+AlternateLookup`1[<0>,TAlternate] lookup)
Mbool TryGetValue(<0> equalValue, [ref] <0> actualValue)
Mvoid UnionWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].UnionWith(System.Collections.Generic.IEnumerable[<0>] other)
Pint Capacity {get;}
PSystem.Collections.Generic.IEqualityComparer[<0>] Comparer {get;}
Pint Count {get;}
Pbool IsReadOnly {get;}
mstatic System.Collections.Generic.IEqualityComparer[System.Collections.Generic.HashSet[<0>]] CreateSetComparer()
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.HashSet[<0>] new(), System.Collections.Generic.HashSet[<0>] new(System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Generic.HashSet[<0>] new(int capacity), System.Collections.Generic.HashSet[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection), System.Collections.Generic.HashSet[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection, System.Collections.Generic.IEqualityComparer[<0>] comparer), System.Collections.Generic.HashSet[<0>] new(int capacity, System.Collections.Generic.IEqualityComparer[<0>] comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.KeyValuePair`2
Mvoid Deconstruct([ref] <0> key, [ref] <1> value)
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
P<0> Key {get;}
P<1> Value {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.KeyValuePair[<0>,<1>] new(<0> key, <1> value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.LinkedListNode`1
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Collections.Generic.LinkedList[<0>] List {get;}
PSystem.Collections.Generic.LinkedListNode[<0>] Next {get;}
PSystem.Collections.Generic.LinkedListNode[<0>] Previous {get;}
P<0> Value {get;set;}
P<0>&, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ValueRef {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.LinkedListNode[<0>] new(<0> value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.LinkedList`1
Mvoid ICollection[{0}].Add(<0> item)
MSystem.Collections.Generic.LinkedListNode[<0>] AddAfter(System.Collections.Generic.LinkedListNode[<0>] node, <0> value), void AddAfter(System.Collections.Generic.LinkedListNode[<0>] node, System.Collections.Generic.LinkedListNode[<0>] newNode)
MSystem.Collections.Generic.LinkedListNode[<0>] AddBefore(System.Collections.Generic.LinkedListNode[<0>] node, <0> value), void AddBefore(System.Collections.Generic.LinkedListNode[<0>] node, System.Collections.Generic.LinkedListNode[<0>] newNode)
MSystem.Collections.Generic.LinkedListNode[<0>] AddFirst(<0> value), void AddFirst(System.Collections.Generic.LinkedListNode[<0>] node)
MSystem.Collections.Generic.LinkedListNode[<0>] AddLast(<0> value), void AddLast(System.Collections.Generic.LinkedListNode[<0>] node)
Mvoid Clear(), void ICollection[{0}].Clear()
Mbool Contains(<0> value), bool ICollection[{0}].Contains(<0> item)
Mvoid CopyTo(<0>[] array, int index), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.LinkedListNode[<0>] Find(<0> value)
MSystem.Collections.Generic.LinkedListNode[<0>] FindLast(<0> value)
MSystem.Collections.Generic.LinkedList`1+Enumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mbool Remove(<0> value), void Remove(System.Collections.Generic.LinkedListNode[<0>] node), bool ICollection[{0}].Remove(<0> item)
Mvoid RemoveFirst()
Mvoid RemoveLast()
Mstring ToString()
Pint Count {get;}
PSystem.Collections.Generic.LinkedListNode[<0>] First {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.Generic.LinkedListNode[<0>] Last {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.LinkedList[<0>] new(), System.Collections.Generic.LinkedList[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.List`1
Mvoid Add(<0> item), void ICollection[{0}].Add(<0> item), int IList.Add(System.Object value)
Mvoid AddRange(System.Collections.Generic.IEnumerable[<0>] collection)
MSystem.Collections.ObjectModel.ReadOnlyCollection[<0>] AsReadOnly()
Mint BinarySearch(int index, int count, <0> item, System.Collections.Generic.IComparer[<0>] comparer), int BinarySearch(<0> item), int BinarySearch(<0> item, System.Collections.Generic.IComparer[<0>] comparer)
Mvoid Clear(), void ICollection[{0}].Clear(), void IList.Clear()
Mbool Contains(<0> item), bool ICollection[{0}].Contains(<0> item), bool IList.Contains(System.Object value)
MSystem.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter[<0>,TOutput] converter)
Mvoid CopyTo(<0>[] array), void CopyTo(int index, <0>[] array, int arrayIndex, int count), void CopyTo(<0>[] array, int arrayIndex), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
Mbool Exists(System.Predicate[<0>] match)
M<0> Find(System.Predicate[<0>] match)
MSystem.Collections.Generic.List[<0>] FindAll(System.Predicate[<0>] match)
Mint FindIndex(System.Predicate[<0>] match), int FindIndex(int startIndex, System.Predicate[<0>] match), int FindIndex(int startIndex, int count, System.Predicate[<0>] match)
M<0> FindLast(System.Predicate[<0>] match)
Mint FindLastIndex(System.Predicate[<0>] match), int FindLastIndex(int startIndex, System.Predicate[<0>] match), int FindLastIndex(int startIndex, int count, System.Predicate[<0>] match)
Mvoid ForEach(System.Action[<0>] action)
MSystem.Collections.Generic.List`1+Enumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
MSystem.Collections.Generic.List[<0>] GetRange(int index, int count)
Mtype GetType()
Mint IndexOf(<0> item), int IndexOf(<0> item, int index), int IndexOf(<0> item, int index, int count), int IList[{0}].IndexOf(<0> item), int IList.IndexOf(System.Object value)
Mvoid Insert(int index, <0> item), void IList[{0}].Insert(int index, <0> item), void IList.Insert(int index, System.Object value)
Mvoid InsertRange(int index, System.Collections.Generic.IEnumerable[<0>] collection)
Mint LastIndexOf(<0> item), int LastIndexOf(<0> item, int index), int LastIndexOf(<0> item, int index, int count)
Mbool Remove(<0> item), bool ICollection[{0}].Remove(<0> item), void IList.Remove(System.Object value)
Mint RemoveAll(System.Predicate[<0>] match)
Mvoid RemoveAt(int index), void IList[{0}].RemoveAt(int index), void IList.RemoveAt(int index)
Mvoid RemoveRange(int index, int count)
Mvoid Reverse(), void Reverse(int index, int count)
MSystem.Collections.Generic.List[<0>] Slice(int start, int length)
Mvoid Sort(), void Sort(System.Collections.Generic.IComparer[<0>] comparer), void Sort(int index, int count, System.Collections.Generic.IComparer[<0>] comparer), void Sort(System.Comparison[<0>] comparison)
M<0>[] ToArray()
Mstring ToString()
Mvoid TrimExcess()
Mbool TrueForAll(System.Predicate[<0>] match)
I<0> Item(int index) {get;set;}
Pint Capacity {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.List[<0>] new(), System.Collections.Generic.List[<0>] new(int capacity), System.Collections.Generic.List[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.PriorityQueue`2
Mvoid Clear()
M<0> Dequeue()
M<0> DequeueEnqueue(<0> element, <1> priority)
Mvoid Enqueue(<0> element, <1> priority)
M<0> EnqueueDequeue(<0> element, <1> priority)
Mvoid EnqueueRange(System.Collections.Generic.IEnumerable[System.ValueTuple[<0>,<1>]] items), void EnqueueRange(System.Collections.Generic.IEnumerable[<0>] elements, <1> priority)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
M<0> Peek()
Mbool Remove(<0> element, [ref] <0> removedElement, [ref] <1> priority, System.Collections.Generic.IEqualityComparer[<0>] equalityComparer = null)
Mstring ToString()
Mvoid TrimExcess()
Mbool TryDequeue([ref] <0> element, [ref] <1> priority)
Mbool TryPeek([ref] <0> element, [ref] <1> priority)
Pint Capacity {get;}
PSystem.Collections.Generic.IComparer[<1>] Comparer {get;}
Pint Count {get;}
PSystem.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection[<0>,<1>] UnorderedItems {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.PriorityQueue[<0>,<1>] new(), System.Collections.Generic.PriorityQueue[<0>,<1>] new(int initialCapacity), System.Collections.Generic.PriorityQueue[<0>,<1>] new(System.Collections.Generic.IComparer[<1>] comparer), System.Collections.Generic.PriorityQueue[<0>,<1>] new(int initialCapacity, System.Collections.Generic.IComparer[<1>] comparer), System.Collections.Generic.PriorityQueue[<0>,<1>] new(System.Collections.Generic.IEnumerable[System.ValueTuple[<0>,<1>]] items), System.Collections.Generic.PriorityQueue[<0>,<1>] new(System.Collections.Generic.IEnumerable[System.ValueTuple[<0>,<1>]] items, System.Collections.Generic.IComparer[<1>] comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.Queue`1
Mvoid Clear()
Mbool Contains(<0> item)
Mvoid CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
M<0> Dequeue()
Mvoid Enqueue(<0> item)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.Queue`1+Enumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
M<0> Peek()
M<0>[] ToArray()
Mstring ToString()
Mvoid TrimExcess(), void TrimExcess(int capacity)
Mbool TryDequeue([ref] <0> result)
Mbool TryPeek([ref] <0> result)
Pint Capacity {get;}
Pint Count {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.Queue[<0>] new(), System.Collections.Generic.Queue[<0>] new(int capacity), System.Collections.Generic.Queue[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.SortedDictionary`2
Mvoid Add(<0> key, <1> value), void IDictionary[{0},{1}].Add(<0> key, <1> value), void ICollection[KeyValuePair[{0},{1}]].Add(System.Collections.Generic.KeyValuePair[<0>,<1>] item), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void ICollection[KeyValuePair[{0},{1}]].Clear(), void IDictionary.Clear()
Mbool ICollection[KeyValuePair[{0},{1}]].Contains(System.Collections.Generic.KeyValuePair[<0>,<1>] item), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(<0> key), bool IDictionary[{0},{1}].ContainsKey(<0> key), bool IReadOnlyDictionary[{0},{1}].ContainsKey(<0> key)
Mbool ContainsValue(<1> value)
Mvoid CopyTo(System.Collections.Generic.KeyValuePair[<0>,<1>][] array, int index), void ICollection[KeyValuePair[{0},{1}]].CopyTo(System.Collections.Generic.KeyValuePair[<0>,<1>][] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.SortedDictionary`2+Enumerator[<0>,<1>] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[<0>,<1>]] IEnumerable[KeyValuePair[{0},{1}]].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mbool Remove(<0> key), bool IDictionary[{0},{1}].Remove(<0> key), bool ICollection[KeyValuePair[{0},{1}]].Remove(System.Collections.Generic.KeyValuePair[<0>,<1>] item), void IDictionary.Remove(System.Object key)
Mstring ToString()
Mbool TryGetValue(<0> key, [ref] <1> value), bool IDictionary[{0},{1}].TryGetValue(<0> key, [ref] <1> value), bool IReadOnlyDictionary[{0},{1}].TryGetValue(<0> key, [ref] <1> value)
I<1> Item(<0> key) {get;set;}, System.Object IDictionary.Item(System.Object key) {get;set;}
PSystem.Collections.Generic.IComparer[<0>] Comparer {get;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.Generic.SortedDictionary`2+KeyCollection[<0>,<1>] Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.Generic.SortedDictionary`2+ValueCollection[<0>,<1>] Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.SortedDictionary[<0>,<1>] new(), System.Collections.Generic.SortedDictionary[<0>,<1>] new(System.Collections.Generic.IDictionary[<0>,<1>] dictionary), System.Collections.Generic.SortedDictionary[<0>,<1>] new(System.Collections.Generic.IDictionary[<0>,<1>] dictionary, System.Collections.Generic.IComparer[<0>] comparer), System.Collections.Generic.SortedDictionary[<0>,<1>] new(System.Collections.Generic.IComparer[<0>] comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.SortedSet`1
Mbool Add(<0> item), bool ISet[{0}].Add(<0> item), void ICollection[{0}].Add(<0> item)
Mvoid Clear(), void ICollection[{0}].Clear()
Mbool Contains(<0> item), bool ICollection[{0}].Contains(<0> item), bool IReadOnlySet[{0}].Contains(<0> item)
Mvoid CopyTo(<0>[] array), void CopyTo(<0>[] array, int index), void CopyTo(<0>[] array, int index, int count), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
Mvoid ExceptWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].ExceptWith(System.Collections.Generic.IEnumerable[<0>] other)
MSystem.Collections.Generic.SortedSet`1+Enumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
MSystem.Collections.Generic.SortedSet[<0>] GetViewBetween(<0> lowerValue, <0> upperValue)
Mvoid IntersectWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].IntersectWith(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsProperSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsProperSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsProperSubsetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsProperSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsProperSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsProperSupersetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsSubsetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsSubsetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mbool IsSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].IsSupersetOf(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].IsSupersetOf(System.Collections.Generic.IEnumerable[<0>] other)
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mbool Overlaps(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].Overlaps(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].Overlaps(System.Collections.Generic.IEnumerable[<0>] other)
Mbool Remove(<0> item), bool ICollection[{0}].Remove(<0> item)
Mint RemoveWhere(System.Predicate[<0>] match)
MSystem.Collections.Generic.IEnumerable[<0>] Reverse()
Mbool SetEquals(System.Collections.Generic.IEnumerable[<0>] other), bool ISet[{0}].SetEquals(System.Collections.Generic.IEnumerable[<0>] other), bool IReadOnlySet[{0}].SetEquals(System.Collections.Generic.IEnumerable[<0>] other)
Mvoid SymmetricExceptWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].SymmetricExceptWith(System.Collections.Generic.IEnumerable[<0>] other)
Mstring ToString()
Mbool TryGetValue(<0> equalValue, [ref] <0> actualValue)
Mvoid UnionWith(System.Collections.Generic.IEnumerable[<0>] other), void ISet[{0}].UnionWith(System.Collections.Generic.IEnumerable[<0>] other)
PSystem.Collections.Generic.IComparer[<0>] Comparer {get;}
Pint Count {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
P<0> Max {get;}
P<0> Min {get;}
PSystem.Object SyncRoot {get;}
mstatic System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[<0>]] CreateSetComparer(), static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[<0>]] CreateSetComparer(System.Collections.Generic.IEqualityComparer[<0>] memberEqualityComparer)
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.SortedSet[<0>] new(), System.Collections.Generic.SortedSet[<0>] new(System.Collections.Generic.IComparer[<0>] comparer), System.Collections.Generic.SortedSet[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection), System.Collections.Generic.SortedSet[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection, System.Collections.Generic.IComparer[<0>] comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Generic.Stack`1
Mvoid Clear()
Mbool Contains(<0> item)
Mvoid CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.Stack`1+Enumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
M<0> Peek()
M<0> Pop()
Mvoid Push(<0> item)
M<0>[] ToArray()
Mstring ToString()
Mvoid TrimExcess(), void TrimExcess(int capacity)
Mbool TryPeek([ref] <0> result)
Mbool TryPop([ref] <0> result)
Pint Capacity {get;}
Pint Count {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Generic.Stack[<0>] new(), System.Collections.Generic.Stack[<0>] new(int capacity), System.Collections.Generic.Stack[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Hashtable
Mvoid Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void IDictionary.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object key), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(System.Object key)
Mbool ContainsValue(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mvoid Remove(System.Object key), void IDictionary.Remove(System.Object key)
Mstring ToString()
ISystem.Object Item(System.Object key) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.ICollection Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.ICollection Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mhashtable new(), hashtable new(int capacity), hashtable new(int capacity, float loadFactor), hashtable new(int capacity, float loadFactor, System.Collections.IEqualityComparer equalityComparer), hashtable new(System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer), hashtable new(System.Collections.IEqualityComparer equalityComparer), hashtable new(int capacity, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer), hashtable new(int capacity, System.Collections.IEqualityComparer equalityComparer), hashtable new(System.Collections.IDictionary d), hashtable new(System.Collections.IDictionary d, float loadFactor), hashtable new(System.Collections.IDictionary d, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer), hashtable new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer), hashtable new(int capacity, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer), hashtable new(System.Collections.IDictionary d, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer), hashtable new(System.Collections.IDictionary d, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic hashtable Synchronized(hashtable table)
@System.Collections.ObjectModel.Collection`1
Mvoid Add(<0> item), void ICollection[{0}].Add(<0> item), int IList.Add(System.Object value)
Mvoid Clear(), void ICollection[{0}].Clear(), void IList.Clear()
Mbool Contains(<0> item), bool ICollection[{0}].Contains(<0> item), bool IList.Contains(System.Object value)
Mvoid CopyTo(<0>[] array, int index), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.IEnumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IndexOf(<0> item), int IList[{0}].IndexOf(<0> item), int IList.IndexOf(System.Object value)
Mvoid Insert(int index, <0> item), void IList[{0}].Insert(int index, <0> item), void IList.Insert(int index, System.Object value)
Mbool Remove(<0> item), bool ICollection[{0}].Remove(<0> item), void IList.Remove(System.Object value)
Mvoid RemoveAt(int index), void IList[{0}].RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
I<0> Item(int index) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.ObjectModel.Collection[<0>] new(), System.Collections.ObjectModel.Collection[<0>] new(System.Collections.Generic.IList[<0>] list)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.ObjectModel.ObservableCollection`1
ESystem.Collections.Specialized.NotifyCollectionChangedEventHandler CollectionChanged(System.Object, System.Collections.Specialized.NotifyCollectionChangedEventArgs)
Mvoid Add(<0> item), void ICollection[{0}].Add(<0> item), int IList.Add(System.Object value)
Mvoid Clear(), void ICollection[{0}].Clear(), void IList.Clear()
Mbool Contains(<0> item), bool ICollection[{0}].Contains(<0> item), bool IList.Contains(System.Object value)
Mvoid CopyTo(<0>[] array, int index), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.IEnumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IndexOf(<0> item), int IList[{0}].IndexOf(<0> item), int IList.IndexOf(System.Object value)
Mvoid Insert(int index, <0> item), void IList[{0}].Insert(int index, <0> item), void IList.Insert(int index, System.Object value)
Mvoid Move(int oldIndex, int newIndex)
Mbool Remove(<0> item), bool ICollection[{0}].Remove(<0> item), void IList.Remove(System.Object value)
Mvoid RemoveAt(int index), void IList[{0}].RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
I<0> Item(int index) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.ObjectModel.ObservableCollection[<0>] new(), System.Collections.ObjectModel.ObservableCollection[<0>] new(System.Collections.Generic.IEnumerable[<0>] collection), System.Collections.ObjectModel.ObservableCollection[<0>] new(System.Collections.Generic.List[<0>] list)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.ObjectModel.ReadOnlyCollection`1
Mvoid ICollection[{0}].Add(<0> item), int IList.Add(System.Object value)
Mvoid ICollection[{0}].Clear(), void IList.Clear()
Mbool Contains(<0> value), bool ICollection[{0}].Contains(<0> item), bool IList.Contains(System.Object value)
Mvoid CopyTo(<0>[] array, int index), void ICollection[{0}].CopyTo(<0>[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.IEnumerator[<0>] GetEnumerator(), System.Collections.Generic.IEnumerator[<0>] IEnumerable[{0}].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IndexOf(<0> value), int IList[{0}].IndexOf(<0> item), int IList.IndexOf(System.Object value)
Mvoid IList[{0}].Insert(int index, <0> item), void IList.Insert(int index, System.Object value)
Mbool ICollection[{0}].Remove(<0> item), void IList.Remove(System.Object value)
Mvoid IList[{0}].RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
I<0> Item(int index) {get;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.ObjectModel.ReadOnlyCollection[<0>] new(System.Collections.Generic.IList[<0>] list)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qSystem.Collections.ObjectModel.ReadOnlyCollection[<0>] Empty {get;}
@System.Collections.Queue
Mvoid Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object obj)
Mvoid CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)
MSystem.Object Dequeue()
Mvoid Enqueue(System.Object obj)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
MSystem.Object Peek()
MSystem.Object[] ToArray()
Mstring ToString()
Mvoid TrimToSize()
Pint Count {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Queue new(), System.Collections.Queue new(int capacity), System.Collections.Queue new(int capacity, float growFactor), System.Collections.Queue new(System.Collections.ICollection col)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Collections.Queue Synchronized(System.Collections.Queue queue)
@System.Collections.SortedList
Mvoid Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void IDictionary.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object key), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(System.Object key)
Mbool ContainsValue(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Object GetByIndex(int index)
MSystem.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
MSystem.Object GetKey(int index)
MSystem.Collections.IList GetKeyList()
Mtype GetType()
MSystem.Collections.IList GetValueList()
Mint IndexOfKey(System.Object key)
Mint IndexOfValue(System.Object value)
Mvoid Remove(System.Object key), void IDictionary.Remove(System.Object key)
Mvoid RemoveAt(int index)
Mvoid SetByIndex(int index, System.Object value)
Mstring ToString()
Mvoid TrimToSize()
ISystem.Object Item(System.Object key) {get;set;}
Pint Capacity {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.ICollection Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.ICollection Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.SortedList new(), System.Collections.SortedList new(int initialCapacity), System.Collections.SortedList new(System.Collections.IComparer comparer), System.Collections.SortedList new(System.Collections.IComparer comparer, int capacity), System.Collections.SortedList new(System.Collections.IDictionary d), System.Collections.SortedList new(System.Collections.IDictionary d, System.Collections.IComparer comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Collections.SortedList Synchronized(System.Collections.SortedList list)
@System.Collections.Specialized.NameValueCollection
Mvoid Add(System.Collections.Specialized.NameValueCollection c), void Add(string name, string value)
Mvoid Clear()
Mvoid CopyTo(array dest, int index), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
Mstring Get(string name), string Get(int index)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetKey(int index)
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring[] GetValues(string name), string[] GetValues(int index)
Mbool HasKeys()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mvoid Remove(string name)
Mvoid Set(string name, string value)
Mstring ToString()
Istring Item(string name) {get;set;}, string Item(int index) {get;}
Pstring[] AllKeys {get;}
Pint Count {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Specialized.NameValueCollection new(), System.Collections.Specialized.NameValueCollection new(System.Collections.Specialized.NameValueCollection col), System.Collections.Specialized.NameValueCollection new(System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer), System.Collections.Specialized.NameValueCollection new(int capacity), System.Collections.Specialized.NameValueCollection new(System.Collections.IEqualityComparer equalityComparer), System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.IEqualityComparer equalityComparer), System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.Specialized.NameValueCollection col), System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
GForEach
GPSForEach
GPSWhere
GWhere
@System.Collections.Specialized.OrderedDictionary
Mvoid Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)
Mordered AsReadOnly()
Mvoid Clear(), void IDictionary.Clear()
Mbool Contains(System.Object key), bool IDictionary.Contains(System.Object key)
Mvoid CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IOrderedDictionary.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid Insert(int index, System.Object key, System.Object value), void IOrderedDictionary.Insert(int index, System.Object key, System.Object value)
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mvoid Remove(System.Object key), void IDictionary.Remove(System.Object key)
Mvoid RemoveAt(int index), void IOrderedDictionary.RemoveAt(int index)
Mstring ToString()
ISystem.Object Item(int index) {get;set;}, System.Object Item(System.Object key) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.ICollection Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.ICollection Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mordered new(), ordered new(int capacity), ordered new(System.Collections.IEqualityComparer comparer), ordered new(int capacity, System.Collections.IEqualityComparer comparer)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Collections.Specialized.StringCollection
Mint Add(string value), int IList.Add(System.Object value)
Mvoid AddRange(string[] value)
Mvoid Clear(), void IList.Clear()
Mbool Contains(string value), bool IList.Contains(System.Object value)
Mvoid CopyTo(string[] array, int index), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.Specialized.StringEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IndexOf(string value), int IList.IndexOf(System.Object value)
Mvoid Insert(int index, string value), void IList.Insert(int index, System.Object value)
Mvoid Remove(string value), void IList.Remove(System.Object value)
Mvoid RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
Istring Item(int index) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Specialized.StringCollection new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
GForEach
GPSForEach
GPSWhere
GWhere
@System.Collections.Stack
Mvoid Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object obj)
Mvoid CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
MSystem.Object Peek()
MSystem.Object Pop()
Mvoid Push(System.Object obj)
MSystem.Object[] ToArray()
Mstring ToString()
Pint Count {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Collections.Stack new(), System.Collections.Stack new(int initialCapacity), System.Collections.Stack new(System.Collections.ICollection col)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Collections.Stack Synchronized(System.Collections.Stack stack)
@System.Console
mSystem.ConsoleCancelEventHandler CancelKeyPress(System.Object, System.ConsoleCancelEventArgs)
mstatic void Beep(), static void Beep(int frequency, int duration)
mstatic void Clear()
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.ValueTuple[int,int] GetCursorPosition()
mstatic void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop), static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, System.ConsoleColor sourceForeColor, System.ConsoleColor sourceBackColor)
mstatic System.IO.Stream OpenStandardError(), static System.IO.Stream OpenStandardError(int bufferSize)
mstatic System.IO.Stream OpenStandardInput(), static System.IO.Stream OpenStandardInput(int bufferSize)
mstatic System.IO.Stream OpenStandardOutput(), static System.IO.Stream OpenStandardOutput(int bufferSize)
mstatic int Read()
mstatic System.ConsoleKeyInfo ReadKey(), static System.ConsoleKeyInfo ReadKey(bool intercept)
mstatic string ReadLine()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void ResetColor()
mstatic void SetBufferSize(int width, int height)
mstatic void SetCursorPosition(int left, int top)
mstatic void SetError(System.IO.TextWriter newError)
mstatic void SetIn(System.IO.TextReader newIn)
mstatic void SetOut(System.IO.TextWriter newOut)
mstatic void SetWindowPosition(int left, int top)
mstatic void SetWindowSize(int width, int height)
mstatic void Write(string format, System.Object arg0), static void Write(string format, System.Object arg0, System.Object arg1), static void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2), static void Write(string format, Params System.Object[] arg), static void Write(string format, System.ReadOnlySpan[System.Object] arg), static void Write(bool value), static void Write(char value), static void Write(char[] buffer), static void Write(char[] buffer, int index, int count), static void Write(double value), static void Write(decimal value), static void Write(float value), static void Write(int value), static void Write(uint value), static void Write(long value), static void Write(ulong value), static void Write(System.Object value), static void Write(string value), static void Write(System.ReadOnlySpan[char] value)
mstatic void WriteLine(), static void WriteLine(bool value), static void WriteLine(char value), static void WriteLine(char[] buffer), static void WriteLine(char[] buffer, int index, int count), static void WriteLine(decimal value), static void WriteLine(double value), static void WriteLine(float value), static void WriteLine(int value), static void WriteLine(uint value), static void WriteLine(long value), static void WriteLine(ulong value), static void WriteLine(System.Object value), static void WriteLine(string value), static void WriteLine(System.ReadOnlySpan[char] value), static void WriteLine(string format, System.Object arg0), static void WriteLine(string format, System.Object arg0, System.Object arg1), static void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2), static void WriteLine(string format, Params System.Object[] arg), static void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)
qstatic System.ConsoleColor BackgroundColor {get;set;}
qstatic int BufferHeight {get;set;}
qstatic int BufferWidth {get;set;}
qstatic bool CapsLock {get;}
qstatic int CursorLeft {get;set;}
qstatic int CursorSize {get;set;}
qstatic int CursorTop {get;set;}
qstatic bool CursorVisible {get;set;}
qstatic System.IO.TextWriter Error {get;}
qstatic System.ConsoleColor ForegroundColor {get;set;}
qstatic System.IO.TextReader In {get;}
qstatic System.Text.Encoding InputEncoding {get;set;}
qstatic bool IsErrorRedirected {get;}
qstatic bool IsInputRedirected {get;}
qstatic bool IsOutputRedirected {get;}
qstatic bool KeyAvailable {get;}
qstatic int LargestWindowHeight {get;}
qstatic int LargestWindowWidth {get;}
qstatic bool NumberLock {get;}
qstatic System.IO.TextWriter Out {get;}
qstatic System.Text.Encoding OutputEncoding {get;set;}
qstatic string Title {get;set;}
qstatic bool TreatControlCAsInput {get;set;}
qstatic int WindowHeight {get;set;}
qstatic int WindowLeft {get;set;}
qstatic int WindowTop {get;set;}
qstatic int WindowWidth {get;set;}
GEquals
GGetHashCode
GGetType
GToString
@System.ConsoleKeyInfo
HKey
HKeyChar
HModifiers
@System.Convert
mstatic System.Object ChangeType(System.Object value, System.TypeCode typeCode), static System.Object ChangeType(System.Object value, System.TypeCode typeCode, System.IFormatProvider provider), static System.Object ChangeType(System.Object value, type conversionType), static System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic byte[] FromBase64CharArray(char[] inArray, int offset, int length)
mstatic byte[] FromBase64String(string s)
mstatic byte[] FromHexString(string s), static byte[] FromHexString(System.ReadOnlySpan[char] chars), static byte[] FromHexString(System.ReadOnlySpan[byte] utf8Source), static System.Buffers.OperationStatus FromHexString(string source, System.Span[byte] destination, [ref] int charsConsumed, [ref] int bytesWritten), static System.Buffers.OperationStatus FromHexString(System.ReadOnlySpan[char] source, System.Span[byte] destination, [ref] int charsConsumed, [ref] int bytesWritten), static System.Buffers.OperationStatus FromHexString(System.ReadOnlySpan[byte] utf8Source, System.Span[byte] destination, [ref] int bytesConsumed, [ref] int bytesWritten)
mstatic System.TypeCode GetTypeCode(System.Object value)
mstatic bool IsDBNull(System.Object value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut), static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, System.Base64FormattingOptions options)
mstatic string ToBase64String(byte[] inArray), static string ToBase64String(byte[] inArray, System.Base64FormattingOptions options), static string ToBase64String(byte[] inArray, int offset, int length), static string ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options), static string ToBase64String(System.ReadOnlySpan[byte] bytes, System.Base64FormattingOptions options = System.Base64FormattingOptions.None)
mstatic bool ToBoolean(System.Object value), static bool ToBoolean(System.Object value, System.IFormatProvider provider), static bool ToBoolean(bool value), static bool ToBoolean(sbyte value), static bool ToBoolean(char value), static bool ToBoolean(byte value), static bool ToBoolean(short value), static bool ToBoolean(ushort value), static bool ToBoolean(int value), static bool ToBoolean(uint value), static bool ToBoolean(long value), static bool ToBoolean(ulong value), static bool ToBoolean(string value), static bool ToBoolean(string value, System.IFormatProvider provider), static bool ToBoolean(float value), static bool ToBoolean(double value), static bool ToBoolean(decimal value), static bool ToBoolean(datetime value)
mstatic byte ToByte(System.Object value), static byte ToByte(System.Object value, System.IFormatProvider provider), static byte ToByte(bool value), static byte ToByte(byte value), static byte ToByte(char value), static byte ToByte(sbyte value), static byte ToByte(short value), static byte ToByte(ushort value), static byte ToByte(int value), static byte ToByte(uint value), static byte ToByte(long value), static byte ToByte(ulong value), static byte ToByte(float value), static byte ToByte(double value), static byte ToByte(decimal value), static byte ToByte(string value), static byte ToByte(string value, System.IFormatProvider provider), static byte ToByte(datetime value), static byte ToByte(string value, int fromBase)
mstatic char ToChar(System.Object value), static char ToChar(System.Object value, System.IFormatProvider provider), static char ToChar(bool value), static char ToChar(char value), static char ToChar(sbyte value), static char ToChar(byte value), static char ToChar(short value), static char ToChar(ushort value), static char ToChar(int value), static char ToChar(uint value), static char ToChar(long value), static char ToChar(ulong value), static char ToChar(string value), static char ToChar(string value, System.IFormatProvider provider), static char ToChar(float value), static char ToChar(double value), static char ToChar(decimal value), static char ToChar(datetime value)
mstatic datetime ToDateTime(datetime value), static datetime ToDateTime(System.Object value), static datetime ToDateTime(System.Object value, System.IFormatProvider provider), static datetime ToDateTime(string value), static datetime ToDateTime(string value, System.IFormatProvider provider), static datetime ToDateTime(sbyte value), static datetime ToDateTime(byte value), static datetime ToDateTime(short value), static datetime ToDateTime(ushort value), static datetime ToDateTime(int value), static datetime ToDateTime(uint value), static datetime ToDateTime(long value), static datetime ToDateTime(ulong value), static datetime ToDateTime(bool value), static datetime ToDateTime(char value), static datetime ToDateTime(float value), static datetime ToDateTime(double value), static datetime ToDateTime(decimal value)
mstatic decimal ToDecimal(System.Object value), static decimal ToDecimal(System.Object value, System.IFormatProvider provider), static decimal ToDecimal(sbyte value), static decimal ToDecimal(byte value), static decimal ToDecimal(char value), static decimal ToDecimal(short value), static decimal ToDecimal(ushort value), static decimal ToDecimal(int value), static decimal ToDecimal(uint value), static decimal ToDecimal(long value), static decimal ToDecimal(ulong value), static decimal ToDecimal(float value), static decimal ToDecimal(double value), static decimal ToDecimal(string value), static decimal ToDecimal(string value, System.IFormatProvider provider), static decimal ToDecimal(decimal value), static decimal ToDecimal(bool value), static decimal ToDecimal(datetime value)
mstatic double ToDouble(System.Object value), static double ToDouble(System.Object value, System.IFormatProvider provider), static double ToDouble(sbyte value), static double ToDouble(byte value), static double ToDouble(short value), static double ToDouble(char value), static double ToDouble(ushort value), static double ToDouble(int value), static double ToDouble(uint value), static double ToDouble(long value), static double ToDouble(ulong value), static double ToDouble(float value), static double ToDouble(double value), static double ToDouble(decimal value), static double ToDouble(string value), static double ToDouble(string value, System.IFormatProvider provider), static double ToDouble(bool value), static double ToDouble(datetime value)
mstatic string ToHexString(byte[] inArray), static string ToHexString(byte[] inArray, int offset, int length), static string ToHexString(System.ReadOnlySpan[byte] bytes)
mstatic string ToHexStringLower(byte[] inArray), static string ToHexStringLower(byte[] inArray, int offset, int length), static string ToHexStringLower(System.ReadOnlySpan[byte] bytes)
mstatic short ToInt16(System.Object value), static short ToInt16(System.Object value, System.IFormatProvider provider), static short ToInt16(bool value), static short ToInt16(char value), static short ToInt16(sbyte value), static short ToInt16(byte value), static short ToInt16(ushort value), static short ToInt16(int value), static short ToInt16(uint value), static short ToInt16(short value), static short ToInt16(long value), static short ToInt16(ulong value), static short ToInt16(float value), static short ToInt16(double value), static short ToInt16(decimal value), static short ToInt16(string value), static short ToInt16(string value, System.IFormatProvider provider), static short ToInt16(datetime value), static short ToInt16(string value, int fromBase)
mstatic int ToInt32(System.Object value), static int ToInt32(System.Object value, System.IFormatProvider provider), static int ToInt32(bool value), static int ToInt32(char value), static int ToInt32(sbyte value), static int ToInt32(byte value), static int ToInt32(short value), static int ToInt32(ushort value), static int ToInt32(uint value), static int ToInt32(int value), static int ToInt32(long value), static int ToInt32(ulong value), static int ToInt32(float value), static int ToInt32(double value), static int ToInt32(decimal value), static int ToInt32(string value), static int ToInt32(string value, System.IFormatProvider provider), static int ToInt32(datetime value), static int ToInt32(string value, int fromBase)
mstatic long ToInt64(System.Object value), static long ToInt64(System.Object value, System.IFormatProvider provider), static long ToInt64(bool value), static long ToInt64(char value), static long ToInt64(sbyte value), static long ToInt64(byte value), static long ToInt64(short value), static long ToInt64(ushort value), static long ToInt64(int value), static long ToInt64(uint value), static long ToInt64(ulong value), static long ToInt64(long value), static long ToInt64(float value), static long ToInt64(double value), static long ToInt64(decimal value), static long ToInt64(string value), static long ToInt64(string value, System.IFormatProvider provider), static long ToInt64(datetime value), static long ToInt64(string value, int fromBase)
mstatic sbyte ToSByte(System.Object value), static sbyte ToSByte(System.Object value, System.IFormatProvider provider), static sbyte ToSByte(bool value), static sbyte ToSByte(sbyte value), static sbyte ToSByte(char value), static sbyte ToSByte(byte value), static sbyte ToSByte(short value), static sbyte ToSByte(ushort value), static sbyte ToSByte(int value), static sbyte ToSByte(uint value), static sbyte ToSByte(long value), static sbyte ToSByte(ulong value), static sbyte ToSByte(float value), static sbyte ToSByte(double value), static sbyte ToSByte(decimal value), static sbyte ToSByte(string value), static sbyte ToSByte(string value, System.IFormatProvider provider), static sbyte ToSByte(datetime value), static sbyte ToSByte(string value, int fromBase)
mstatic float ToSingle(System.Object value), static float ToSingle(System.Object value, System.IFormatProvider provider), static float ToSingle(sbyte value), static float ToSingle(byte value), static float ToSingle(char value), static float ToSingle(short value), static float ToSingle(ushort value), static float ToSingle(int value), static float ToSingle(uint value), static float ToSingle(long value), static float ToSingle(ulong value), static float ToSingle(float value), static float ToSingle(double value), static float ToSingle(decimal value), static float ToSingle(string value), static float ToSingle(string value, System.IFormatProvider provider), static float ToSingle(bool value), static float ToSingle(datetime value)
mstatic string ToString(System.Object value), static string ToString(System.Object value, System.IFormatProvider provider), static string ToString(bool value), static string ToString(bool value, System.IFormatProvider provider), static string ToString(char value), static string ToString(char value, System.IFormatProvider provider), static string ToString(sbyte value), static string ToString(sbyte value, System.IFormatProvider provider), static string ToString(byte value), static string ToString(byte value, System.IFormatProvider provider), static string ToString(short value), static string ToString(short value, System.IFormatProvider provider), static string ToString(ushort value), static string ToString(ushort value, System.IFormatProvider provider), static string ToString(int value), static string ToString(int value, System.IFormatProvider provider), static string ToString(uint value), static string ToString(uint value, System.IFormatProvider provider), static string ToString(long value), static string ToString(long value, System.IFormatProvider provider), static string ToString(ulong value), static string ToString(ulong value, System.IFormatProvider provider), static string ToString(float value), static string ToString(float value, System.IFormatProvider provider), static string ToString(double value), static string ToString(double value, System.IFormatProvider provider), static string ToString(decimal value), static string ToString(decimal value, System.IFormatProvider provider), static string ToString(datetime value), static string ToString(datetime value, System.IFormatProvider provider), static string ToString(string value), static string ToString(string value, System.IFormatProvider provider), static string ToString(byte value, int toBase), static string ToString(short value, int toBase), static string ToString(int value, int toBase), static string ToString(long value, int toBase)
mstatic ushort ToUInt16(System.Object value), static ushort ToUInt16(System.Object value, System.IFormatProvider provider), static ushort ToUInt16(bool value), static ushort ToUInt16(char value), static ushort ToUInt16(sbyte value), static ushort ToUInt16(byte value), static ushort ToUInt16(short value), static ushort ToUInt16(int value), static ushort ToUInt16(ushort value), static ushort ToUInt16(uint value), static ushort ToUInt16(long value), static ushort ToUInt16(ulong value), static ushort ToUInt16(float value), static ushort ToUInt16(double value), static ushort ToUInt16(decimal value), static ushort ToUInt16(string value), static ushort ToUInt16(string value, System.IFormatProvider provider), static ushort ToUInt16(datetime value), static ushort ToUInt16(string value, int fromBase)
mstatic uint ToUInt32(System.Object value), static uint ToUInt32(System.Object value, System.IFormatProvider provider), static uint ToUInt32(bool value), static uint ToUInt32(char value), static uint ToUInt32(sbyte value), static uint ToUInt32(byte value), static uint ToUInt32(short value), static uint ToUInt32(ushort value), static uint ToUInt32(int value), static uint ToUInt32(uint value), static uint ToUInt32(long value), static uint ToUInt32(ulong value), static uint ToUInt32(float value), static uint ToUInt32(double value), static uint ToUInt32(decimal value), static uint ToUInt32(string value), static uint ToUInt32(string value, System.IFormatProvider provider), static uint ToUInt32(datetime value), static uint ToUInt32(string value, int fromBase)
mstatic ulong ToUInt64(System.Object value), static ulong ToUInt64(System.Object value, System.IFormatProvider provider), static ulong ToUInt64(bool value), static ulong ToUInt64(char value), static ulong ToUInt64(sbyte value), static ulong ToUInt64(byte value), static ulong ToUInt64(short value), static ulong ToUInt64(ushort value), static ulong ToUInt64(int value), static ulong ToUInt64(uint value), static ulong ToUInt64(long value), static ulong ToUInt64(ulong value), static ulong ToUInt64(float value), static ulong ToUInt64(double value), static ulong ToUInt64(decimal value), static ulong ToUInt64(string value), static ulong ToUInt64(string value, System.IFormatProvider provider), static ulong ToUInt64(datetime value), static ulong ToUInt64(string value, int fromBase)
mstatic bool TryFromBase64Chars(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
mstatic bool TryFromBase64String(string s, System.Span[byte] bytes, [ref] int bytesWritten)
mstatic bool TryToBase64Chars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten, System.Base64FormattingOptions options = System.Base64FormattingOptions.None)
mstatic bool TryToHexString(System.ReadOnlySpan[byte] source, System.Span[char] destination, [ref] int charsWritten), static bool TryToHexString(System.ReadOnlySpan[byte] source, System.Span[byte] utf8Destination, [ref] int bytesWritten)
mstatic bool TryToHexStringLower(System.ReadOnlySpan[byte] source, System.Span[char] destination, [ref] int charsWritten), static bool TryToHexStringLower(System.ReadOnlySpan[byte] source, System.Span[byte] utf8Destination, [ref] int bytesWritten)
qstatic System.Object DBNull {get;}
GEquals
GGetHashCode
GGetType
GToString
@System.DateOnly
MSystem.DateOnly AddDays(int value)
MSystem.DateOnly AddMonths(int value)
MSystem.DateOnly AddYears(int value)
Mint CompareTo(System.DateOnly value), int CompareTo(System.Object value), int IComparable.CompareTo(System.Object obj), int IComparable[DateOnly].CompareTo(System.DateOnly other)
Mvoid Deconstruct([ref] int year, [ref] int month, [ref] int day)
Mbool Equals(System.DateOnly value), bool Equals(System.Object value), bool IEquatable[DateOnly].Equals(System.DateOnly other)
Mint GetHashCode()
Mtype GetType()
Mdatetime ToDateTime(System.TimeOnly time), datetime ToDateTime(System.TimeOnly time, System.DateTimeKind kind)
Mstring ToLongDateString()
Mstring ToShortDateString()
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pint Day {get;}
Pint DayNumber {get;}
PSystem.DayOfWeek DayOfWeek {get;}
Pint DayOfYear {get;}
Pint Month {get;}
Pint Year {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.DateOnly FromDateTime(datetime dateTime)
mstatic System.DateOnly FromDayNumber(int dayNumber)
mSystem.DateOnly new(int year, int month, int day), System.DateOnly new(int year, int month, int day, System.Globalization.Calendar calendar)
mstatic System.DateOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly Parse(string s), static System.DateOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly Parse(string s, System.IFormatProvider provider), static System.DateOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
mstatic System.DateOnly ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats), static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly ParseExact(string s, string format), static System.DateOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly ParseExact(string s, string[] formats), static System.DateOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(System.ReadOnlySpan[char] s, [ref] System.DateOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParse(string s, [ref] System.DateOnly result), static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateOnly result)
mstatic bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, [ref] System.DateOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, [ref] System.DateOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParseExact(string s, string format, [ref] System.DateOnly result), static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParseExact(string s, string[] formats, [ref] System.DateOnly result), static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
qSystem.DateOnly MaxValue {get;}
qSystem.DateOnly MinValue {get;}
@System.DateTime
Mdatetime Add(timespan value)
Mdatetime AddDays(double value)
Mdatetime AddHours(double value)
Mdatetime AddMicroseconds(double value)
Mdatetime AddMilliseconds(double value)
Mdatetime AddMinutes(double value)
Mdatetime AddMonths(int months)
Mdatetime AddSeconds(double value)
Mdatetime AddTicks(long value)
Mdatetime AddYears(int value)
Mint CompareTo(System.Object value), int CompareTo(datetime value), int IComparable.CompareTo(System.Object obj), int IComparable[datetime].CompareTo(datetime other)
Mvoid Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time), void Deconstruct([ref] int year, [ref] int month, [ref] int day)
Mbool Equals(System.Object value), bool Equals(datetime value), bool IEquatable[datetime].Equals(datetime other)
Mstring[] GetDateTimeFormats(), string[] GetDateTimeFormats(System.IFormatProvider provider), string[] GetDateTimeFormats(char format), string[] GetDateTimeFormats(char format, System.IFormatProvider provider)
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IsDaylightSavingTime()
Mtimespan Subtract(datetime value), datetime Subtract(timespan value)
Mlong ToBinary()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mlong ToFileTime()
Mlong ToFileTimeUtc()
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Mdatetime ToLocalTime()
Mstring ToLongDateString()
Mstring ToLongTimeString()
Mdouble ToOADate()
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mstring ToShortDateString()
Mstring ToShortTimeString()
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider), string IConvertible.ToString(System.IFormatProvider provider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mdatetime ToUniversalTime()
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pdatetime Date {get;}
Pint Day {get;}
PSystem.DayOfWeek DayOfWeek {get;}
Pint DayOfYear {get;}
Pint Hour {get;}
PSystem.DateTimeKind Kind {get;}
Pint Microsecond {get;}
Pint Millisecond {get;}
Pint Minute {get;}
Pint Month {get;}
Pint Nanosecond {get;}
Pint Second {get;}
Plong Ticks {get;}
Ptimespan TimeOfDay {get;}
Pint Year {get;}
SSystem.Object DateTime {get=if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")¶          {¶          "{0}" -f $this.ToLongDateString()¶          }¶          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")¶          {¶          "{0}" -f  $this.ToLongTimeString()¶          }¶          else¶          {¶          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()¶          };}
mstatic int Compare(datetime t1, datetime t2)
mstatic int DaysInMonth(int year, int month)
mstatic bool Equals(datetime t1, datetime t2), static bool Equals(System.Object objA, System.Object objB)
mstatic datetime FromBinary(long dateData)
mstatic datetime FromFileTime(long fileTime)
mstatic datetime FromFileTimeUtc(long fileTime)
mstatic datetime FromOADate(double d)
mstatic bool IsLeapYear(int year)
mdatetime new(long ticks), datetime new(long ticks, System.DateTimeKind kind), datetime new(System.DateOnly date, System.TimeOnly time), datetime new(System.DateOnly date, System.TimeOnly time, System.DateTimeKind kind), datetime new(int year, int month, int day), datetime new(int year, int month, int day, System.Globalization.Calendar calendar), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, System.DateTimeKind kind), datetime new(int year, int month, int day, int hour, int minute, int second), datetime new(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind), datetime new(int year, int month, int day, int hour, int minute, int second, System.Globalization.Calendar calendar), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.DateTimeKind kind), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar), datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, System.DateTimeKind kind)
mstatic datetime Parse(string s), static datetime Parse(string s, System.IFormatProvider provider), static datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles), static datetime Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None), static datetime Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
mstatic datetime ParseExact(string s, string format, System.IFormatProvider provider), static datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style), static datetime ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style), static datetime ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic datetime SpecifyKind(datetime value, System.DateTimeKind kind)
mstatic bool TryParse(string s, [ref] datetime result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] datetime result), static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result), static bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] datetime result)
mstatic bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result), static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result), static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)
qstatic datetime MaxValue {get;}
qstatic datetime MinValue {get;}
qdatetime Now {get;}
qdatetime Today {get;}
qstatic datetime UnixEpoch {get;}
qdatetime UtcNow {get;}
@System.DateTimeOffset
MSystem.DateTimeOffset Add(timespan timeSpan)
MSystem.DateTimeOffset AddDays(double days)
MSystem.DateTimeOffset AddHours(double hours)
MSystem.DateTimeOffset AddMicroseconds(double microseconds)
MSystem.DateTimeOffset AddMilliseconds(double milliseconds)
MSystem.DateTimeOffset AddMinutes(double minutes)
MSystem.DateTimeOffset AddMonths(int months)
MSystem.DateTimeOffset AddSeconds(double seconds)
MSystem.DateTimeOffset AddTicks(long ticks)
MSystem.DateTimeOffset AddYears(int years)
Mint CompareTo(System.DateTimeOffset other), int IComparable.CompareTo(System.Object obj), int IComparable[DateTimeOffset].CompareTo(System.DateTimeOffset other)
Mvoid Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time, [ref] timespan offset)
Mbool Equals(System.Object obj), bool Equals(System.DateTimeOffset other), bool IEquatable[DateTimeOffset].Equals(System.DateTimeOffset other)
Mbool EqualsExact(System.DateTimeOffset other)
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mtimespan Subtract(System.DateTimeOffset value), System.DateTimeOffset Subtract(timespan value)
Mlong ToFileTime()
MSystem.DateTimeOffset ToLocalTime()
MSystem.DateTimeOffset ToOffset(timespan offset)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider formatProvider), string ToString(string format, System.IFormatProvider formatProvider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.DateTimeOffset ToUniversalTime()
Mlong ToUnixTimeMilliseconds()
Mlong ToUnixTimeSeconds()
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pdatetime Date {get;}
Pdatetime DateTime {get;}
Pint Day {get;}
PSystem.DayOfWeek DayOfWeek {get;}
Pint DayOfYear {get;}
Pint Hour {get;}
Pdatetime LocalDateTime {get;}
Pint Microsecond {get;}
Pint Millisecond {get;}
Pint Minute {get;}
Pint Month {get;}
Pint Nanosecond {get;}
Ptimespan Offset {get;}
Pint Second {get;}
Plong Ticks {get;}
Ptimespan TimeOfDay {get;}
Pint TotalOffsetMinutes {get;}
Pdatetime UtcDateTime {get;}
Plong UtcTicks {get;}
Pint Year {get;}
mstatic int Compare(System.DateTimeOffset first, System.DateTimeOffset second)
mstatic bool Equals(System.DateTimeOffset first, System.DateTimeOffset second), static bool Equals(System.Object objA, System.Object objB)
mstatic System.DateTimeOffset FromFileTime(long fileTime)
mstatic System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
mstatic System.DateTimeOffset FromUnixTimeSeconds(long seconds)
mSystem.DateTimeOffset new(long ticks, timespan offset), System.DateTimeOffset new(datetime dateTime), System.DateTimeOffset new(datetime dateTime, timespan offset), System.DateTimeOffset new(System.DateOnly date, System.TimeOnly time, timespan offset), System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, timespan offset), System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset), System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, timespan offset), System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, timespan offset), System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, timespan offset)
mstatic System.DateTimeOffset Parse(string input), static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider), static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles), static System.DateTimeOffset Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None), static System.DateTimeOffset Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
mstatic System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider), static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles), static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None), static System.DateTimeOffset ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles), static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string input, [ref] System.DateTimeOffset result), static bool TryParse(System.ReadOnlySpan[char] input, [ref] System.DateTimeOffset result), static bool TryParse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateTimeOffset result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateTimeOffset result)
mstatic bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
qstatic System.DateTimeOffset MaxValue {get;}
qstatic System.DateTimeOffset MinValue {get;}
qSystem.DateTimeOffset Now {get;}
qstatic System.DateTimeOffset UnixEpoch {get;}
qSystem.DateTimeOffset UtcNow {get;}
@System.Decimal
Mint CompareTo(System.Object value), int CompareTo(decimal value), int IComparable.CompareTo(System.Object obj), int IComparable[decimal].CompareTo(decimal other)
Mbool Equals(System.Object value), bool Equals(decimal value), bool IEquatable[decimal].Equals(decimal other)
Mint IFloatingPoint[decimal].GetExponentByteCount()
Mint IFloatingPoint[decimal].GetExponentShortestBitLength()
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mint IFloatingPoint[decimal].GetSignificandBitLength()
Mint IFloatingPoint[decimal].GetSignificandByteCount()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider), string IConvertible.ToString(System.IFormatProvider provider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IFloatingPoint[decimal].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[decimal].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[decimal].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[decimal].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IFloatingPoint[decimal].WriteExponentBigEndian(byte[] destination), int IFloatingPoint[decimal].WriteExponentBigEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteExponentBigEndian(System.Span[byte] destination)
Mint IFloatingPoint[decimal].WriteExponentLittleEndian(byte[] destination), int IFloatingPoint[decimal].WriteExponentLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteExponentLittleEndian(System.Span[byte] destination)
Mint IFloatingPoint[decimal].WriteSignificandBigEndian(byte[] destination), int IFloatingPoint[decimal].WriteSignificandBigEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteSignificandBigEndian(System.Span[byte] destination)
Mint IFloatingPoint[decimal].WriteSignificandLittleEndian(byte[] destination), int IFloatingPoint[decimal].WriteSignificandLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteSignificandLittleEndian(System.Span[byte] destination)
Pbyte Scale {get;}
mstatic decimal Abs(decimal value)
mstatic decimal Add(decimal d1, decimal d2)
mstatic decimal Ceiling(decimal d)
mstatic decimal Clamp(decimal value, decimal min, decimal max)
mstatic int Compare(decimal d1, decimal d2)
mstatic TInteger ConvertToInteger[TInteger](decimal value)
mstatic TInteger ConvertToIntegerNative[TInteger](decimal value)
mstatic decimal CopySign(decimal value, decimal sign)
mstatic decimal CreateChecked[TOther](TOther value)
mstatic decimal CreateSaturating[TOther](TOther value)
mstatic decimal CreateTruncating[TOther](TOther value)
mstatic decimal Divide(decimal d1, decimal d2)
mstatic bool Equals(decimal d1, decimal d2), static bool Equals(System.Object objA, System.Object objB)
mstatic decimal Floor(decimal d)
mstatic decimal FromOACurrency(long cy)
mstatic int[] GetBits(decimal d), static int GetBits(decimal d, System.Span[int] destination)
mstatic bool IsCanonical(decimal value)
mstatic bool IsEvenInteger(decimal value)
mstatic bool IsInteger(decimal value)
mstatic bool IsNegative(decimal value)
mstatic bool IsOddInteger(decimal value)
mstatic bool IsPositive(decimal value)
mstatic decimal Max(decimal x, decimal y)
mstatic decimal MaxMagnitude(decimal x, decimal y)
mstatic decimal Min(decimal x, decimal y)
mstatic decimal MinMagnitude(decimal x, decimal y)
mstatic decimal Multiply(decimal d1, decimal d2)
mstatic decimal Negate(decimal d)
mdecimal new(int value), decimal new(uint value), decimal new(long value), decimal new(ulong value), decimal new(float value), decimal new(double value), decimal new(int[] bits), decimal new(System.ReadOnlySpan[int] bits), decimal new(int lo, int mid, int hi, bool isNegative, byte scale)
mstatic decimal Parse(string s), static decimal Parse(string s, System.Globalization.NumberStyles style), static decimal Parse(string s, System.IFormatProvider provider), static decimal Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static decimal Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Number, System.IFormatProvider provider = null), static decimal Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static decimal Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Number, System.IFormatProvider provider = null), static decimal Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic decimal Remainder(decimal d1, decimal d2)
mstatic decimal Round(decimal d), static decimal Round(decimal d, int decimals), static decimal Round(decimal d, System.MidpointRounding mode), static decimal Round(decimal d, int decimals, System.MidpointRounding mode)
mstatic int Sign(decimal d)
mstatic decimal Subtract(decimal d1, decimal d2)
mstatic byte ToByte(decimal value)
mstatic double ToDouble(decimal d)
mstatic short ToInt16(decimal value)
mstatic int ToInt32(decimal d)
mstatic long ToInt64(decimal d)
mstatic long ToOACurrency(decimal value)
mstatic sbyte ToSByte(decimal value)
mstatic float ToSingle(decimal d)
mstatic ushort ToUInt16(decimal value)
mstatic uint ToUInt32(decimal d)
mstatic ulong ToUInt64(decimal d)
mstatic decimal Truncate(decimal d)
mstatic bool TryGetBits(decimal d, System.Span[int] destination, [ref] int valuesWritten)
mstatic bool TryParse(string s, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] decimal result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(string s, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] decimal result)
qstatic decimal MaxValue {get;}
qstatic decimal MinusOne {get;}
qstatic decimal MinValue {get;}
qstatic decimal One {get;}
qstatic decimal Zero {get;}
@System.Diagnostics.FileVersionInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Comments {get;}
Pstring CompanyName {get;}
Pint FileBuildPart {get;}
Pstring FileDescription {get;}
Pint FileMajorPart {get;}
Pint FileMinorPart {get;}
Pstring FileName {get;}
Pint FilePrivatePart {get;}
Pstring FileVersion {get;}
Pstring InternalName {get;}
Pbool IsDebug {get;}
Pbool IsPatched {get;}
Pbool IsPreRelease {get;}
Pbool IsPrivateBuild {get;}
Pbool IsSpecialBuild {get;}
Pstring Language {get;}
Pstring LegalCopyright {get;}
Pstring LegalTrademarks {get;}
Pstring OriginalFilename {get;}
Pstring PrivateBuild {get;}
Pint ProductBuildPart {get;}
Pint ProductMajorPart {get;}
Pint ProductMinorPart {get;}
Pstring ProductName {get;}
Pint ProductPrivatePart {get;}
Pstring ProductVersion {get;}
Pstring SpecialBuild {get;}
SSystem.Object FileVersionRaw {get=New-Object System.Version -ArgumentList @(¶            $this.FileMajorPart¶            $this.FileMinorPart¶            $this.FileBuildPart¶            $this.FilePrivatePart);}
SSystem.Object ProductVersionRaw {get=New-Object System.Version -ArgumentList @(¶            $this.ProductMajorPart¶            $this.ProductMinorPart¶            $this.ProductBuildPart¶            $this.ProductPrivatePart);}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Diagnostics.FileVersionInfo GetVersionInfo(string fileName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Diagnostics.Process
AHandles = Handlecount
AName = ProcessName
ANPM = NonpagedSystemMemorySize64
APM = PagedMemorySize64
ASI = SessionId
AVM = VirtualMemorySize64
AWS = WorkingSet64
CSystem.Object Parent{get=GetParentProcess;}
ESystem.EventHandler Disposed(System.Object, System.EventArgs)
ESystem.Diagnostics.DataReceivedEventHandler ErrorDataReceived(System.Object, System.Diagnostics.DataReceivedEventArgs)
ESystem.EventHandler Exited(System.Object, System.EventArgs)
ESystem.Diagnostics.DataReceivedEventHandler OutputDataReceived(System.Object, System.Diagnostics.DataReceivedEventArgs)
Mvoid BeginErrorReadLine()
Mvoid BeginOutputReadLine()
Mvoid CancelErrorRead()
Mvoid CancelOutputRead()
Mvoid Close()
Mbool CloseMainWindow()
Mvoid Dispose(), void IDisposable.Dispose()
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mvoid Kill(), void Kill(bool entireProcessTree)
Mvoid Refresh()
Mbool Start()
Mstring ToString()
Mvoid WaitForExit(), bool WaitForExit(int milliseconds), bool WaitForExit(timespan timeout)
MSystem.Threading.Tasks.Task WaitForExitAsync(System.Threading.CancellationToken cancellationToken = default)
Mbool WaitForInputIdle(), bool WaitForInputIdle(int milliseconds), bool WaitForInputIdle(timespan timeout)
Pint BasePriority {get;}
PSystem.ComponentModel.IContainer Container {get;}
Pbool EnableRaisingEvents {get;set;}
Pint ExitCode {get;}
Pdatetime ExitTime {get;}
PSystem.IntPtr Handle {get;}
Pint HandleCount {get;}
Pbool HasExited {get;}
Pint Id {get;}
Pstring MachineName {get;}
PSystem.Diagnostics.ProcessModule MainModule {get;}
PSystem.IntPtr MainWindowHandle {get;}
Pstring MainWindowTitle {get;}
PSystem.IntPtr MaxWorkingSet {get;set;}
PSystem.IntPtr MinWorkingSet {get;set;}
PSystem.Diagnostics.ProcessModuleCollection Modules {get;}
Pint NonpagedSystemMemorySize {get;}
Plong NonpagedSystemMemorySize64 {get;}
Pint PagedMemorySize {get;}
Plong PagedMemorySize64 {get;}
Pint PagedSystemMemorySize {get;}
Plong PagedSystemMemorySize64 {get;}
Pint PeakPagedMemorySize {get;}
Plong PeakPagedMemorySize64 {get;}
Pint PeakVirtualMemorySize {get;}
Plong PeakVirtualMemorySize64 {get;}
Pint PeakWorkingSet {get;}
Plong PeakWorkingSet64 {get;}
Pbool PriorityBoostEnabled {get;set;}
PSystem.Diagnostics.ProcessPriorityClass PriorityClass {get;set;}
Pint PrivateMemorySize {get;}
Plong PrivateMemorySize64 {get;}
Ptimespan PrivilegedProcessorTime {get;}
Pstring ProcessName {get;}
PSystem.IntPtr ProcessorAffinity {get;set;}
Pbool Responding {get;}
PMicrosoft.Win32.SafeHandles.SafeProcessHandle SafeHandle {get;}
Pint SessionId {get;}
PSystem.ComponentModel.ISite Site {get;set;}
PSystem.IO.StreamReader StandardError {get;}
PSystem.IO.StreamWriter StandardInput {get;}
PSystem.IO.StreamReader StandardOutput {get;}
PSystem.Diagnostics.ProcessStartInfo StartInfo {get;set;}
Pdatetime StartTime {get;}
PSystem.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}
PSystem.Diagnostics.ProcessThreadCollection Threads {get;}
Ptimespan TotalProcessorTime {get;}
Ptimespan UserProcessorTime {get;}
Pint VirtualMemorySize {get;}
Plong VirtualMemorySize64 {get;}
Pint WorkingSet {get;}
Plong WorkingSet64 {get;}
SSystem.Object CommandLine {get=¶                        if ($IsWindows) {¶                            (Get-CimInstance Win32_Process -Filter "ProcessId = $($this.Id)").CommandLine¶                        } elseif ($IsLinux) {¶                            $rawCmd = Get-Content -LiteralPath "/proc/$($this.Id)/cmdline"¶                            $rawCmd.Substring(0, $rawCmd.Length - 1) -replace "`0", " "¶                        }¶                    ;}
SSystem.Object Company {get=$this.Mainmodule.FileVersionInfo.CompanyName;}
SSystem.Object CPU {get=$this.TotalProcessorTime.TotalSeconds;}
SSystem.Object Description {get=$this.Mainmodule.FileVersionInfo.FileDescription;}
SSystem.Object FileVersion {get=$this.Mainmodule.FileVersionInfo.FileVersion;}
SSystem.Object Path {get=$this.Mainmodule.FileName;}
SSystem.Object Product {get=$this.Mainmodule.FileVersionInfo.ProductName;}
SSystem.Object ProductVersion {get=$this.Mainmodule.FileVersionInfo.ProductVersion;}
H__NounName
HCommandLine
HCompany
HCPU
HDescription
HFileVersion
HParent
HPath
HProduct
HProductVersion
HPSConfiguration
HPSResources
HPSStandardMembers
mstatic void EnterDebugMode()
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Diagnostics.Process GetCurrentProcess()
mstatic System.Diagnostics.Process GetProcessById(int processId, string machineName), static System.Diagnostics.Process GetProcessById(int processId)
mstatic System.Diagnostics.Process[] GetProcesses(), static System.Diagnostics.Process[] GetProcesses(string machineName)
mstatic System.Diagnostics.Process[] GetProcessesByName(string processName), static System.Diagnostics.Process[] GetProcessesByName(string processName, string machineName)
mstatic void LeaveDebugMode()
mSystem.Diagnostics.Process new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Diagnostics.Process Start(string fileName), static System.Diagnostics.Process Start(string fileName, string arguments), static System.Diagnostics.Process Start(string fileName, System.Collections.Generic.IEnumerable[string] arguments), static System.Diagnostics.Process Start(System.Diagnostics.ProcessStartInfo startInfo), static System.Diagnostics.Process Start(string fileName, string userName, securestring password, string domain), static System.Diagnostics.Process Start(string fileName, string arguments, string userName, securestring password, string domain)
@System.Diagnostics.ProcessModule
ESystem.EventHandler Disposed(System.Object, System.EventArgs)
Mvoid Dispose(), void IDisposable.Dispose()
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mstring ToString()
PSystem.IntPtr BaseAddress {get;}
PSystem.ComponentModel.IContainer Container {get;}
PSystem.IntPtr EntryPointAddress {get;}
Pstring FileName {get;}
PSystem.Diagnostics.FileVersionInfo FileVersionInfo {get;}
Pint ModuleMemorySize {get;}
Pstring ModuleName {get;}
PSystem.ComponentModel.ISite Site {get;set;}
SSystem.Object Company {get=$this.FileVersionInfo.CompanyName;}
SSystem.Object Description {get=$this.FileVersionInfo.FileDescription;}
SSystem.Object FileVersion {get=$this.FileVersionInfo.FileVersion;}
SSystem.Object Product {get=$this.FileVersionInfo.ProductName;}
SSystem.Object ProductVersion {get=$this.FileVersionInfo.ProductVersion;}
SSystem.Object Size {get=$this.ModuleMemorySize / 1024;}
@System.Diagnostics.ProcessStartInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Collections.ObjectModel.Collection[string] ArgumentList {get;}
Pstring Arguments {get;set;}
Pbool CreateNewProcessGroup {get;set;}
Pbool CreateNoWindow {get;set;}
Pstring Domain {get;set;}
PSystem.Collections.Generic.IDictionary[string,string] Environment {get;}
PSystem.Collections.Specialized.StringDictionary EnvironmentVariables {get;}
Pbool ErrorDialog {get;set;}
PSystem.IntPtr ErrorDialogParentHandle {get;set;}
Pstring FileName {get;set;}
Pbool LoadUserProfile {get;set;}
Psecurestring Password {get;set;}
Pstring PasswordInClearText {get;set;}
Pbool RedirectStandardError {get;set;}
Pbool RedirectStandardInput {get;set;}
Pbool RedirectStandardOutput {get;set;}
PSystem.Text.Encoding StandardErrorEncoding {get;set;}
PSystem.Text.Encoding StandardInputEncoding {get;set;}
PSystem.Text.Encoding StandardOutputEncoding {get;set;}
Pbool UseCredentialsForNetworkingOnly {get;set;}
Pstring UserName {get;set;}
Pbool UseShellExecute {get;set;}
Pstring Verb {get;set;}
Pstring[] Verbs {get;}
PSystem.Diagnostics.ProcessWindowStyle WindowStyle {get;set;}
Pstring WorkingDirectory {get;set;}
@System.Diagnostics.Stopwatch
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mvoid Reset()
Mvoid Restart()
Mvoid Start()
Mvoid Stop()
Mstring ToString()
Ptimespan Elapsed {get;}
Plong ElapsedMilliseconds {get;}
Plong ElapsedTicks {get;}
Pbool IsRunning {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic timespan GetElapsedTime(long startingTimestamp), static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)
mstatic long GetTimestamp()
mSystem.Diagnostics.Stopwatch new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Diagnostics.Stopwatch StartNew()
qstatic long Frequency {get;}
qstatic bool IsHighResolution {get;}
@System.DivideByZeroException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.DivideByZeroException new(), System.DivideByZeroException new(string message), System.DivideByZeroException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Double
Mint CompareTo(System.Object value), int CompareTo(double value), int IComparable.CompareTo(System.Object obj), int IComparable[double].CompareTo(double other)
Mbool Equals(System.Object obj), bool Equals(double obj), bool IEquatable[double].Equals(double other)
Mint IFloatingPoint[double].GetExponentByteCount()
Mint IFloatingPoint[double].GetExponentShortestBitLength()
Mint GetHashCode()
Mint IFloatingPoint[double].GetSignificandBitLength()
Mint IFloatingPoint[double].GetSignificandByteCount()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IFloatingPoint[double].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[double].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[double].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[double].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IFloatingPoint[double].WriteExponentBigEndian(byte[] destination), int IFloatingPoint[double].WriteExponentBigEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteExponentBigEndian(System.Span[byte] destination)
Mint IFloatingPoint[double].WriteExponentLittleEndian(byte[] destination), int IFloatingPoint[double].WriteExponentLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteExponentLittleEndian(System.Span[byte] destination)
Mint IFloatingPoint[double].WriteSignificandBigEndian(byte[] destination), int IFloatingPoint[double].WriteSignificandBigEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteSignificandBigEndian(System.Span[byte] destination)
Mint IFloatingPoint[double].WriteSignificandLittleEndian(byte[] destination), int IFloatingPoint[double].WriteSignificandLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteSignificandLittleEndian(System.Span[byte] destination)
mstatic double Abs(double value)
mstatic double Acos(double x)
mstatic double Acosh(double x)
mstatic double AcosPi(double x)
mstatic double Asin(double x)
mstatic double Asinh(double x)
mstatic double AsinPi(double x)
mstatic double Atan(double x)
mstatic double Atan2(double y, double x)
mstatic double Atan2Pi(double y, double x)
mstatic double Atanh(double x)
mstatic double AtanPi(double x)
mstatic double BitDecrement(double x)
mstatic double BitIncrement(double x)
mstatic double Cbrt(double x)
mstatic double Ceiling(double x)
mstatic double Clamp(double value, double min, double max)
mstatic double ClampNative(double value, double min, double max)
mstatic TInteger ConvertToInteger[TInteger](double value)
mstatic TInteger ConvertToIntegerNative[TInteger](double value)
mstatic double CopySign(double value, double sign)
mstatic double Cos(double x)
mstatic double Cosh(double x)
mstatic double CosPi(double x)
mstatic double CreateChecked[TOther](TOther value)
mstatic double CreateSaturating[TOther](TOther value)
mstatic double CreateTruncating[TOther](TOther value)
mstatic double DegreesToRadians(double degrees)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic double Exp(double x)
mstatic double Exp10(double x)
mstatic double Exp10M1(double x)
mstatic double Exp2(double x)
mstatic double Exp2M1(double x)
mstatic double ExpM1(double x)
mstatic double Floor(double x)
mstatic double FusedMultiplyAdd(double left, double right, double addend)
mstatic double Hypot(double x, double y)
mstatic double Ieee754Remainder(double left, double right)
mstatic int ILogB(double x)
mstatic bool IsEvenInteger(double value)
mstatic bool IsFinite(double d)
mstatic bool IsInfinity(double d)
mstatic bool IsInteger(double value)
mstatic bool IsNaN(double d)
mstatic bool IsNegative(double d)
mstatic bool IsNegativeInfinity(double d)
mstatic bool IsNormal(double d)
mstatic bool IsOddInteger(double value)
mstatic bool IsPositive(double value)
mstatic bool IsPositiveInfinity(double d)
mstatic bool IsPow2(double value)
mstatic bool IsRealNumber(double value)
mstatic bool IsSubnormal(double d)
mstatic double Lerp(double value1, double value2, double amount)
mstatic double Log(double x), static double Log(double x, double newBase)
mstatic double Log10(double x)
mstatic double Log10P1(double x)
mstatic double Log2(double value)
mstatic double Log2P1(double x)
mstatic double LogP1(double x)
mstatic double Max(double x, double y)
mstatic double MaxMagnitude(double x, double y)
mstatic double MaxMagnitudeNumber(double x, double y)
mstatic double MaxNative(double x, double y)
mstatic double MaxNumber(double x, double y)
mstatic double Min(double x, double y)
mstatic double MinMagnitude(double x, double y)
mstatic double MinMagnitudeNumber(double x, double y)
mstatic double MinNative(double x, double y)
mstatic double MinNumber(double x, double y)
mstatic double MultiplyAddEstimate(double left, double right, double addend)
mstatic double Parse(string s), static double Parse(string s, System.Globalization.NumberStyles style), static double Parse(string s, System.IFormatProvider provider), static double Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static double Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static double Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static double Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static double Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic double Pow(double x, double y)
mstatic double RadiansToDegrees(double radians)
mstatic double ReciprocalEstimate(double x)
mstatic double ReciprocalSqrtEstimate(double x)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic double RootN(double x, int n)
mstatic double Round(double x), static double Round(double x, int digits), static double Round(double x, System.MidpointRounding mode), static double Round(double x, int digits, System.MidpointRounding mode)
mstatic double ScaleB(double x, int n)
mstatic int Sign(double value)
mstatic double Sin(double x)
mstatic System.ValueTuple[double,double] SinCos(double x)
mstatic System.ValueTuple[double,double] SinCosPi(double x)
mstatic double Sinh(double x)
mstatic double SinPi(double x)
mstatic double Sqrt(double x)
mstatic double Tan(double x)
mstatic double Tanh(double x)
mstatic double TanPi(double x)
mstatic double Truncate(double x)
mstatic bool TryParse(string s, [ref] double result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] double result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] double result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result), static bool TryParse(string s, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] double result)
qstatic double E {get;}
qstatic double Epsilon {get;}
qstatic double MaxValue {get;}
qstatic double MinValue {get;}
qstatic double NaN {get;}
qstatic double NegativeInfinity {get;}
qstatic double NegativeZero {get;}
qstatic double Pi {get;}
qstatic double PositiveInfinity {get;}
qstatic double Tau {get;}
@System.Enum
Mint CompareTo(System.Object target), int IComparable.CompareTo(System.Object obj)
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool HasFlag(System.Enum flag)
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider), string IConvertible.ToString(System.IFormatProvider provider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pint value__ {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic string Format(type enumType, System.Object value, string format)
mstatic string GetName[TEnum](TEnum value), static string GetName(type enumType, System.Object value)
mstatic string[] GetNames[TEnum](), static string[] GetNames(type enumType)
mstatic type GetUnderlyingType(type enumType)
mstatic TEnum[] GetValues[TEnum](), static array GetValues(type enumType)
mstatic array GetValuesAsUnderlyingType[TEnum](), static array GetValuesAsUnderlyingType(type enumType)
mstatic bool IsDefined[TEnum](TEnum value), static bool IsDefined(type enumType, System.Object value)
mstatic System.Object Parse(type enumType, string value), static System.Object Parse(type enumType, System.ReadOnlySpan[char] value), static System.Object Parse(type enumType, string value, bool ignoreCase), static System.Object Parse(type enumType, System.ReadOnlySpan[char] value, bool ignoreCase), static TEnum Parse[TEnum](string value), static TEnum Parse[TEnum](System.ReadOnlySpan[char] value), static TEnum Parse[TEnum](string value, bool ignoreCase), static TEnum Parse[TEnum](System.ReadOnlySpan[char] value, bool ignoreCase)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Object ToObject(type enumType, System.Object value), static System.Object ToObject(type enumType, sbyte value), static System.Object ToObject(type enumType, short value), static System.Object ToObject(type enumType, int value), static System.Object ToObject(type enumType, byte value), static System.Object ToObject(type enumType, ushort value), static System.Object ToObject(type enumType, uint value), static System.Object ToObject(type enumType, long value), static System.Object ToObject(type enumType, ulong value)
mstatic bool TryFormat[TEnum](TEnum value, System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default)
mstatic bool TryParse(type enumType, string value, [ref] System.Object result), static bool TryParse(type enumType, System.ReadOnlySpan[char] value, [ref] System.Object result), static bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result), static bool TryParse(type enumType, System.ReadOnlySpan[char] value, bool ignoreCase, [ref] System.Object result), static bool TryParse[TEnum](string value, [ref] TEnum result), static bool TryParse[TEnum](System.ReadOnlySpan[char] value, [ref] TEnum result), static bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum result), static bool TryParse[TEnum](System.ReadOnlySpan[char] value, bool ignoreCase, [ref] TEnum result)
@System.Environment
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic void Exit(int exitCode)
mstatic string ExpandEnvironmentVariables(string name)
mstatic void FailFast(string message), static void FailFast(string message, System.Exception exception)
mstatic string[] GetCommandLineArgs()
mstatic string GetEnvironmentVariable(string variable), static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)
mstatic System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target), static System.Collections.IDictionary GetEnvironmentVariables()
mstatic string GetFolderPath(System.Environment+SpecialFolder folder), static string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)
mstatic string[] GetLogicalDrives()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void SetEnvironmentVariable(string variable, string value), static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)
qstatic string CommandLine {get;}
qstatic System.Environment+ProcessCpuUsage CpuUsage {get;}
qstatic string CurrentDirectory {get;set;}
qstatic int CurrentManagedThreadId {get;}
qstatic int ExitCode {get;set;}
qstatic bool HasShutdownStarted {get;}
qstatic bool Is64BitOperatingSystem {get;}
qstatic bool Is64BitProcess {get;}
qstatic bool IsPrivilegedProcess {get;}
qstatic string MachineName {get;}
qstatic string NewLine {get;}
qstatic System.OperatingSystem OSVersion {get;}
qstatic int ProcessId {get;}
qstatic int ProcessorCount {get;}
qstatic string ProcessPath {get;}
qstatic string StackTrace {get;}
qstatic string SystemDirectory {get;}
qstatic int SystemPageSize {get;}
qstatic int TickCount {get;}
qstatic long TickCount64 {get;}
qstatic string UserDomainName {get;}
qstatic bool UserInteractive {get;}
qstatic string UserName {get;}
qstatic version Version {get;}
qstatic long WorkingSet {get;}
GEquals
GGetHashCode
GGetType
GToString
@System.Exception
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Exception new(), System.Exception new(string message), System.Exception new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.FormatException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.FormatException new(), System.FormatException new(string message), System.FormatException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.GC
mstatic void AddMemoryPressure(long bytesAllocated)
mstatic T[] AllocateArray[T](int length, bool pinned = False)
mstatic T[] AllocateUninitializedArray[T](int length, bool pinned = False)
mstatic void CancelFullGCNotification()
mstatic void Collect(int generation), static void Collect(), static void Collect(int generation, System.GCCollectionMode mode), static void Collect(int generation, System.GCCollectionMode mode, bool blocking), static void Collect(int generation, System.GCCollectionMode mode, bool blocking, bool compacting)
mstatic int CollectionCount(int generation)
mstatic void EndNoGCRegion()
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic long GetAllocatedBytesForCurrentThread()
mstatic System.Collections.Generic.IReadOnlyDictionary[string,System.Object] GetConfigurationVariables()
mstatic System.GCMemoryInfo GetGCMemoryInfo(), static System.GCMemoryInfo GetGCMemoryInfo(System.GCKind kind)
mstatic int GetGeneration(System.Object obj), static int GetGeneration(System.WeakReference wo)
mstatic long GetTotalAllocatedBytes(bool precise = False)
mstatic long GetTotalMemory(bool forceFullCollection)
mstatic timespan GetTotalPauseDuration()
mstatic void KeepAlive(System.Object obj)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void RefreshMemoryLimit()
mstatic void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold)
mstatic void RegisterNoGCRegionCallback(long totalSize, System.Action callback)
mstatic void RemoveMemoryPressure(long bytesAllocated)
mstatic void ReRegisterForFinalize(System.Object obj)
mstatic void SuppressFinalize(System.Object obj)
mstatic bool TryStartNoGCRegion(long totalSize), static bool TryStartNoGCRegion(long totalSize, long lohSize), static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC), static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC)
mstatic System.GCNotificationStatus WaitForFullGCApproach(), static System.GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout), static System.GCNotificationStatus WaitForFullGCApproach(timespan timeout)
mstatic System.GCNotificationStatus WaitForFullGCComplete(), static System.GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout), static System.GCNotificationStatus WaitForFullGCComplete(timespan timeout)
mstatic void WaitForPendingFinalizers()
qstatic int MaxGeneration {get;}
GEquals
GGetHashCode
GGetType
GToString
@System.Globalization.Calendar
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic int CurrentEra {get;}
HAlgorithmType
HEras
HIsReadOnly
HMaxSupportedDateTime
HMinSupportedDateTime
HTwoDigitYearMax
GAddDays
GAddHours
GAddMilliseconds
GAddMinutes
GAddMonths
GAddSeconds
GAddWeeks
GAddYears
GClone
GEquals
GGetDayOfMonth
GGetDayOfWeek
GGetDayOfYear
GGetDaysInMonth
GGetDaysInYear
GGetEra
GGetHashCode
GGetHour
GGetLeapMonth
GGetMilliseconds
GGetMinute
GGetMonth
GGetMonthsInYear
GGetSecond
GGetType
GGetWeekOfYear
GGetYear
GIsLeapDay
GIsLeapMonth
GIsLeapYear
GToDateTime
GToFourDigitYear
GToString
@System.Globalization.CompareInfo
Mint Compare(string string1, string string2), int Compare(string string1, string string2, System.Globalization.CompareOptions options), int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2), int Compare(string string1, int offset1, string string2, int offset2, System.Globalization.CompareOptions options), int Compare(string string1, int offset1, string string2, int offset2), int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, System.Globalization.CompareOptions options), int Compare(System.ReadOnlySpan[char] string1, System.ReadOnlySpan[char] string2, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
Mbool Equals(System.Object value)
Mint GetHashCode(), int GetHashCode(string source, System.Globalization.CompareOptions options), int GetHashCode(System.ReadOnlySpan[char] source, System.Globalization.CompareOptions options)
MSystem.Globalization.SortKey GetSortKey(string source, System.Globalization.CompareOptions options), System.Globalization.SortKey GetSortKey(string source), int GetSortKey(System.ReadOnlySpan[char] source, System.Span[byte] destination, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
Mint GetSortKeyLength(System.ReadOnlySpan[char] source, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
Mtype GetType()
Mint IndexOf(string source, char value), int IndexOf(string source, string value), int IndexOf(string source, char value, System.Globalization.CompareOptions options), int IndexOf(string source, string value, System.Globalization.CompareOptions options), int IndexOf(string source, char value, int startIndex), int IndexOf(string source, string value, int startIndex), int IndexOf(string source, char value, int startIndex, System.Globalization.CompareOptions options), int IndexOf(string source, string value, int startIndex, System.Globalization.CompareOptions options), int IndexOf(string source, char value, int startIndex, int count), int IndexOf(string source, string value, int startIndex, int count), int IndexOf(string source, char value, int startIndex, int count, System.Globalization.CompareOptions options), int IndexOf(string source, string value, int startIndex, int count, System.Globalization.CompareOptions options), int IndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None), int IndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options, [ref] int matchLength), int IndexOf(System.ReadOnlySpan[char] source, System.Text.Rune value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
Mbool IsPrefix(string source, string prefix, System.Globalization.CompareOptions options), bool IsPrefix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] prefix, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None), bool IsPrefix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] prefix, System.Globalization.CompareOptions options, [ref] int matchLength), bool IsPrefix(string source, string prefix)
Mbool IsSuffix(string source, string suffix, System.Globalization.CompareOptions options), bool IsSuffix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] suffix, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None), bool IsSuffix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] suffix, System.Globalization.CompareOptions options, [ref] int matchLength), bool IsSuffix(string source, string suffix)
Mint LastIndexOf(string source, char value), int LastIndexOf(string source, string value), int LastIndexOf(string source, char value, System.Globalization.CompareOptions options), int LastIndexOf(string source, string value, System.Globalization.CompareOptions options), int LastIndexOf(string source, char value, int startIndex), int LastIndexOf(string source, string value, int startIndex), int LastIndexOf(string source, char value, int startIndex, System.Globalization.CompareOptions options), int LastIndexOf(string source, string value, int startIndex, System.Globalization.CompareOptions options), int LastIndexOf(string source, char value, int startIndex, int count), int LastIndexOf(string source, string value, int startIndex, int count), int LastIndexOf(string source, char value, int startIndex, int count, System.Globalization.CompareOptions options), int LastIndexOf(string source, string value, int startIndex, int count, System.Globalization.CompareOptions options), int LastIndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None), int LastIndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options, [ref] int matchLength), int LastIndexOf(System.ReadOnlySpan[char] source, System.Text.Rune value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mstring ToString()
Pint LCID {get;}
Pstring Name {get;}
PSystem.Globalization.SortVersion Version {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Globalization.CompareInfo GetCompareInfo(int culture, System.Reflection.Assembly assembly), static System.Globalization.CompareInfo GetCompareInfo(string name, System.Reflection.Assembly assembly), static System.Globalization.CompareInfo GetCompareInfo(int culture), static System.Globalization.CompareInfo GetCompareInfo(string name)
mstatic bool IsSortable(char ch), static bool IsSortable(string text), static bool IsSortable(System.ReadOnlySpan[char] text), static bool IsSortable(System.Text.Rune value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Globalization.CultureInfo
Mvoid ClearCachedData()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object value)
Mcultureinfo GetConsoleFallbackUICulture()
MSystem.Object GetFormat(type formatType), System.Object IFormatProvider.GetFormat(type formatType)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Globalization.Calendar Calendar {get;}
PSystem.Globalization.CompareInfo CompareInfo {get;}
PSystem.Globalization.CultureTypes CultureTypes {get;}
PSystem.Globalization.DateTimeFormatInfo DateTimeFormat {get;set;}
Pstring DisplayName {get;}
Pstring EnglishName {get;}
Pstring IetfLanguageTag {get;}
Pbool IsNeutralCulture {get;}
Pbool IsReadOnly {get;}
Pint KeyboardLayoutId {get;}
Pint LCID {get;}
Pstring Name {get;}
Pstring NativeName {get;}
PSystem.Globalization.NumberFormatInfo NumberFormat {get;set;}
PSystem.Globalization.Calendar[] OptionalCalendars {get;}
Pcultureinfo Parent {get;}
PSystem.Globalization.TextInfo TextInfo {get;}
Pstring ThreeLetterISOLanguageName {get;}
Pstring ThreeLetterWindowsLanguageName {get;}
Pstring TwoLetterISOLanguageName {get;}
Pbool UseUserOverride {get;}
mstatic cultureinfo CreateSpecificCulture(string name)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic cultureinfo GetCultureInfo(int culture), static cultureinfo GetCultureInfo(string name), static cultureinfo GetCultureInfo(string name, string altName), static cultureinfo GetCultureInfo(string name, bool predefinedOnly)
mstatic cultureinfo GetCultureInfoByIetfLanguageTag(string name)
mstatic cultureinfo[] GetCultures(System.Globalization.CultureTypes types)
mcultureinfo new(string name), cultureinfo new(string name, bool useUserOverride), cultureinfo new(int culture), cultureinfo new(int culture, bool useUserOverride)
mstatic cultureinfo ReadOnly(cultureinfo ci)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic cultureinfo CurrentCulture {get;set;}
qstatic cultureinfo CurrentUICulture {get;set;}
qstatic cultureinfo DefaultThreadCurrentCulture {get;set;}
qstatic cultureinfo DefaultThreadCurrentUICulture {get;set;}
qstatic cultureinfo InstalledUICulture {get;}
qstatic cultureinfo InvariantCulture {get;}
HPSStandardMembers
@System.Globalization.DateTimeFormatInfo
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj)
Mstring GetAbbreviatedDayName(System.DayOfWeek dayofweek)
Mstring GetAbbreviatedEraName(int era)
Mstring GetAbbreviatedMonthName(int month)
Mstring[] GetAllDateTimePatterns(), string[] GetAllDateTimePatterns(char format)
Mstring GetDayName(System.DayOfWeek dayofweek)
Mint GetEra(string eraName)
Mstring GetEraName(int era)
MSystem.Object GetFormat(type formatType), System.Object IFormatProvider.GetFormat(type formatType)
Mint GetHashCode()
Mstring GetMonthName(int month)
Mstring GetShortestDayName(System.DayOfWeek dayOfWeek)
Mtype GetType()
Mvoid SetAllDateTimePatterns(string[] patterns, char format)
Mstring ToString()
Pstring[] AbbreviatedDayNames {get;set;}
Pstring[] AbbreviatedMonthGenitiveNames {get;set;}
Pstring[] AbbreviatedMonthNames {get;set;}
Pstring AMDesignator {get;set;}
PSystem.Globalization.Calendar Calendar {get;set;}
PSystem.Globalization.CalendarWeekRule CalendarWeekRule {get;set;}
Pstring DateSeparator {get;set;}
Pstring[] DayNames {get;set;}
PSystem.DayOfWeek FirstDayOfWeek {get;set;}
Pstring FullDateTimePattern {get;set;}
Pbool IsReadOnly {get;}
Pstring LongDatePattern {get;set;}
Pstring LongTimePattern {get;set;}
Pstring MonthDayPattern {get;set;}
Pstring[] MonthGenitiveNames {get;set;}
Pstring[] MonthNames {get;set;}
Pstring NativeCalendarName {get;}
Pstring PMDesignator {get;set;}
Pstring RFC1123Pattern {get;}
Pstring ShortDatePattern {get;set;}
Pstring[] ShortestDayNames {get;set;}
Pstring ShortTimePattern {get;set;}
Pstring SortableDateTimePattern {get;}
Pstring TimeSeparator {get;set;}
Pstring UniversalSortableDateTimePattern {get;}
Pstring YearMonthPattern {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Globalization.DateTimeFormatInfo GetInstance(System.IFormatProvider provider)
mSystem.Globalization.DateTimeFormatInfo new()
mstatic System.Globalization.DateTimeFormatInfo ReadOnly(System.Globalization.DateTimeFormatInfo dtfi)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic System.Globalization.DateTimeFormatInfo CurrentInfo {get;}
qstatic System.Globalization.DateTimeFormatInfo InvariantInfo {get;}
@System.Globalization.GregorianCalendar
Mdatetime AddDays(datetime time, int days)
Mdatetime AddHours(datetime time, int hours)
Mdatetime AddMilliseconds(datetime time, double milliseconds)
Mdatetime AddMinutes(datetime time, int minutes)
Mdatetime AddMonths(datetime time, int months)
Mdatetime AddSeconds(datetime time, int seconds)
Mdatetime AddWeeks(datetime time, int weeks)
Mdatetime AddYears(datetime time, int years)
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj)
Mint GetDayOfMonth(datetime time)
MSystem.DayOfWeek GetDayOfWeek(datetime time)
Mint GetDayOfYear(datetime time)
Mint GetDaysInMonth(int year, int month, int era), int GetDaysInMonth(int year, int month)
Mint GetDaysInYear(int year, int era), int GetDaysInYear(int year)
Mint GetEra(datetime time)
Mint GetHashCode()
Mint GetHour(datetime time)
Mint GetLeapMonth(int year, int era), int GetLeapMonth(int year)
Mdouble GetMilliseconds(datetime time)
Mint GetMinute(datetime time)
Mint GetMonth(datetime time)
Mint GetMonthsInYear(int year, int era), int GetMonthsInYear(int year)
Mint GetSecond(datetime time)
Mtype GetType()
Mint GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)
Mint GetYear(datetime time)
Mbool IsLeapDay(int year, int month, int day, int era), bool IsLeapDay(int year, int month, int day)
Mbool IsLeapMonth(int year, int month, int era), bool IsLeapMonth(int year, int month)
Mbool IsLeapYear(int year, int era), bool IsLeapYear(int year)
Mdatetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era), datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
Mint ToFourDigitYear(int year)
Mstring ToString()
PSystem.Globalization.CalendarAlgorithmType AlgorithmType {get;}
PSystem.Globalization.GregorianCalendarTypes CalendarType {get;set;}
Pint[] Eras {get;}
Pbool IsReadOnly {get;}
Pdatetime MaxSupportedDateTime {get;}
Pdatetime MinSupportedDateTime {get;}
Pint TwoDigitYearMax {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Globalization.GregorianCalendar new(), System.Globalization.GregorianCalendar new(System.Globalization.GregorianCalendarTypes type)
mstatic System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic int ADEra {get;}
qstatic int CurrentEra {get;}
@System.Globalization.NumberFormatInfo
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj)
MSystem.Object GetFormat(type formatType), System.Object IFormatProvider.GetFormat(type formatType)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pint CurrencyDecimalDigits {get;set;}
Pstring CurrencyDecimalSeparator {get;set;}
Pstring CurrencyGroupSeparator {get;set;}
Pint[] CurrencyGroupSizes {get;set;}
Pint CurrencyNegativePattern {get;set;}
Pint CurrencyPositivePattern {get;set;}
Pstring CurrencySymbol {get;set;}
PSystem.Globalization.DigitShapes DigitSubstitution {get;set;}
Pbool IsReadOnly {get;}
Pstring NaNSymbol {get;set;}
Pstring[] NativeDigits {get;set;}
Pstring NegativeInfinitySymbol {get;set;}
Pstring NegativeSign {get;set;}
Pint NumberDecimalDigits {get;set;}
Pstring NumberDecimalSeparator {get;set;}
Pstring NumberGroupSeparator {get;set;}
Pint[] NumberGroupSizes {get;set;}
Pint NumberNegativePattern {get;set;}
Pint PercentDecimalDigits {get;set;}
Pstring PercentDecimalSeparator {get;set;}
Pstring PercentGroupSeparator {get;set;}
Pint[] PercentGroupSizes {get;set;}
Pint PercentNegativePattern {get;set;}
Pint PercentPositivePattern {get;set;}
Pstring PercentSymbol {get;set;}
Pstring PerMilleSymbol {get;set;}
Pstring PositiveInfinitySymbol {get;set;}
Pstring PositiveSign {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Globalization.NumberFormatInfo GetInstance(System.IFormatProvider formatProvider)
mSystem.Globalization.NumberFormatInfo new()
mstatic System.Globalization.NumberFormatInfo ReadOnly(System.Globalization.NumberFormatInfo nfi)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic System.Globalization.NumberFormatInfo CurrentInfo {get;}
qstatic System.Globalization.NumberFormatInfo InvariantInfo {get;}
@System.Globalization.RegionInfo
Mbool Equals(System.Object value)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring CurrencyEnglishName {get;}
Pstring CurrencyNativeName {get;}
Pstring CurrencySymbol {get;}
Pstring DisplayName {get;}
Pstring EnglishName {get;}
Pint GeoId {get;}
Pbool IsMetric {get;}
Pstring ISOCurrencySymbol {get;}
Pstring Name {get;}
Pstring NativeName {get;}
Pstring ThreeLetterISORegionName {get;}
Pstring ThreeLetterWindowsRegionName {get;}
Pstring TwoLetterISORegionName {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Globalization.RegionInfo new(string name), System.Globalization.RegionInfo new(int culture)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic System.Globalization.RegionInfo CurrentRegion {get;}
@System.Globalization.TextInfo
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mchar ToLower(char c), string ToLower(string str)
Mstring ToString()
Mstring ToTitleCase(string str)
Mchar ToUpper(char c), string ToUpper(string str)
Pint ANSICodePage {get;}
Pstring CultureName {get;}
Pint EBCDICCodePage {get;}
Pbool IsReadOnly {get;}
Pbool IsRightToLeft {get;}
Pint LCID {get;}
Pstring ListSeparator {get;set;}
Pint MacCodePage {get;}
Pint OEMCodePage {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Globalization.TextInfo ReadOnly(System.Globalization.TextInfo textInfo)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Guid
Mint CompareTo(System.Object value), int CompareTo(guid value), int IComparable.CompareTo(System.Object obj), int IComparable[guid].CompareTo(guid other)
Mbool Equals(System.Object o), bool Equals(guid g), bool IEquatable[guid].Equals(guid other)
Mint GetHashCode()
Mtype GetType()
Mbyte[] ToByteArray(), byte[] ToByteArray(bool bigEndian)
Mstring ToString(), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool TryWriteBytes(System.Span[byte] destination), bool TryWriteBytes(System.Span[byte] destination, bool bigEndian, [ref] int bytesWritten)
Pint Variant {get;}
Pint Version {get;}
SSystem.Object Guid {get=$this.ToString();}
mstatic guid CreateVersion7(), static guid CreateVersion7(System.DateTimeOffset timestamp)
mstatic bool Equals(System.Object objA, System.Object objB)
mguid new(byte[] b), guid new(System.ReadOnlySpan[byte] b), guid new(System.ReadOnlySpan[byte] b, bool bigEndian), guid new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k), guid new(int a, short b, short c, byte[] d), guid new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k), guid new(string g)
mstatic guid NewGuid()
mstatic guid Parse(string input), static guid Parse(System.ReadOnlySpan[char] input), static guid Parse(System.ReadOnlySpan[byte] utf8Text), static guid Parse(string s, System.IFormatProvider provider), static guid Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static guid Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic guid ParseExact(string input, string format), static guid ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string input, [ref] guid result), static bool TryParse(System.ReadOnlySpan[char] input, [ref] guid result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] guid result), static bool TryParse(string s, System.IFormatProvider provider, [ref] guid result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] guid result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] guid result)
mstatic bool TryParseExact(string input, string format, [ref] guid result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, [ref] guid result)
qguid AllBitsSet {get;}
qstatic guid Empty {get;}
@System.IO.Directory
mstatic System.IO.DirectoryInfo CreateDirectory(string path), static System.IO.DirectoryInfo CreateDirectory(string path, System.IO.UnixFileMode unixCreateMode)
mstatic System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
mstatic System.IO.DirectoryInfo CreateTempSubdirectory(string prefix = null)
mstatic void Delete(string path), static void Delete(string path, bool recursive)
mstatic System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path), static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern), static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.SearchOption searchOption), static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
mstatic System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path), static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern), static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.SearchOption searchOption), static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
mstatic System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path), static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern), static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption), static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool Exists(string path)
mstatic datetime GetCreationTime(string path)
mstatic datetime GetCreationTimeUtc(string path)
mstatic string GetCurrentDirectory()
mstatic string[] GetDirectories(string path), static string[] GetDirectories(string path, string searchPattern), static string[] GetDirectories(string path, string searchPattern, System.IO.SearchOption searchOption), static string[] GetDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
mstatic string GetDirectoryRoot(string path)
mstatic string[] GetFiles(string path), static string[] GetFiles(string path, string searchPattern), static string[] GetFiles(string path, string searchPattern, System.IO.SearchOption searchOption), static string[] GetFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
mstatic string[] GetFileSystemEntries(string path), static string[] GetFileSystemEntries(string path, string searchPattern), static string[] GetFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption), static string[] GetFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
mstatic datetime GetLastAccessTime(string path)
mstatic datetime GetLastAccessTimeUtc(string path)
mstatic datetime GetLastWriteTime(string path)
mstatic datetime GetLastWriteTimeUtc(string path)
mstatic string[] GetLogicalDrives()
mstatic System.IO.DirectoryInfo GetParent(string path)
mstatic void Move(string sourceDirName, string destDirName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)
mstatic void SetCreationTime(string path, datetime creationTime)
mstatic void SetCreationTimeUtc(string path, datetime creationTimeUtc)
mstatic void SetCurrentDirectory(string path)
mstatic void SetLastAccessTime(string path, datetime lastAccessTime)
mstatic void SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)
mstatic void SetLastWriteTime(string path, datetime lastWriteTime)
mstatic void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)
GEquals
GGetHashCode
GGetType
GToString
@System.IO.DirectoryInfo
ATarget = LinkTarget
CSystem.String LinkType{get=GetLinkType;}
CSystem.String Mode{get=Mode;}
CSystem.String ModeWithoutHardLink{get=ModeWithoutHardLink;}
CSystem.String ResolvedTarget{get=ResolvedTarget;}
Mvoid Create()
Mvoid CreateAsSymbolicLink(string pathToTarget)
MSystem.IO.DirectoryInfo CreateSubdirectory(string path)
Mvoid Delete(), void Delete(bool recursive)
MSystem.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(), System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern), System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.SearchOption searchOption), System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
MSystem.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(), System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern), System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.SearchOption searchOption), System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
MSystem.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(), System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern), System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption), System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
Mbool Equals(System.Object obj)
MSystem.IO.DirectoryInfo[] GetDirectories(), System.IO.DirectoryInfo[] GetDirectories(string searchPattern), System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.SearchOption searchOption), System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
MSystem.IO.FileInfo[] GetFiles(), System.IO.FileInfo[] GetFiles(string searchPattern), System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption), System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
MSystem.IO.FileSystemInfo[] GetFileSystemInfos(), System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern), System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption), System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mvoid MoveTo(string destDirName)
Mvoid Refresh()
MSystem.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
Mstring ToString()
PSystem.IO.FileAttributes Attributes {get;set;}
Pdatetime CreationTime {get;set;}
Pdatetime CreationTimeUtc {get;set;}
Pbool Exists {get;}
Pstring Extension {get;}
Pstring FullName {get;}
Pdatetime LastAccessTime {get;set;}
Pdatetime LastAccessTimeUtc {get;set;}
Pdatetime LastWriteTime {get;set;}
Pdatetime LastWriteTimeUtc {get;set;}
Pstring LinkTarget {get;}
Pstring Name {get;}
PSystem.IO.DirectoryInfo Parent {get;}
PSystem.IO.DirectoryInfo Root {get;}
PSystem.IO.UnixFileMode UnixFileMode {get;set;}
SSystem.Object BaseName {get=$this.Name;}
SSystem.Object Group {get= if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ;}
SSystem.Object Size {get=$this.UnixStat.Size;}
SSystem.Object UnixMode {get=if ($this.UnixStat) { $this.UnixStat.GetModeString() };}
SSystem.Object User {get= if ($this.UnixStat) { $this.UnixStat.GetUserName() } ;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.DirectoryInfo new(string path)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HLastWriteTimeString
HLengthString
HNameString
HPSStandardMembers
@System.IO.DirectoryNotFoundException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.DirectoryNotFoundException new(), System.IO.DirectoryNotFoundException new(string message), System.IO.DirectoryNotFoundException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.IO.DriveInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
Plong AvailableFreeSpace {get;}
Pstring DriveFormat {get;}
PSystem.IO.DriveType DriveType {get;}
Pbool IsReady {get;}
Pstring Name {get;}
PSystem.IO.DirectoryInfo RootDirectory {get;}
Plong TotalFreeSpace {get;}
Plong TotalSize {get;}
Pstring VolumeLabel {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.IO.DriveInfo[] GetDrives()
mSystem.IO.DriveInfo new(string driveName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.IO.File
mstatic void AppendAllBytes(string path, byte[] bytes), static void AppendAllBytes(string path, System.ReadOnlySpan[byte] bytes)
mstatic System.Threading.Tasks.Task AppendAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task AppendAllBytesAsync(string path, System.ReadOnlyMemory[byte] bytes, System.Threading.CancellationToken cancellationToken = default)
mstatic void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents), static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)
mstatic System.Threading.Tasks.Task AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
mstatic void AppendAllText(string path, string contents), static void AppendAllText(string path, System.ReadOnlySpan[char] contents), static void AppendAllText(string path, string contents, System.Text.Encoding encoding), static void AppendAllText(string path, System.ReadOnlySpan[char] contents, System.Text.Encoding encoding)
mstatic System.Threading.Tasks.Task AppendAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task AppendAllTextAsync(string path, System.ReadOnlyMemory[char] contents, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task AppendAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task AppendAllTextAsync(string path, System.ReadOnlyMemory[char] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
mstatic System.IO.StreamWriter AppendText(string path)
mstatic void Copy(string sourceFileName, string destFileName), static void Copy(string sourceFileName, string destFileName, bool overwrite)
mstatic System.IO.FileStream Create(string path), static System.IO.FileStream Create(string path, int bufferSize), static System.IO.FileStream Create(string path, int bufferSize, System.IO.FileOptions options)
mstatic System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
mstatic System.IO.StreamWriter CreateText(string path)
mstatic void Decrypt(string path)
mstatic void Delete(string path)
mstatic void Encrypt(string path)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool Exists(string path)
mstatic System.IO.FileAttributes GetAttributes(string path), static System.IO.FileAttributes GetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic datetime GetCreationTime(string path), static datetime GetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic datetime GetCreationTimeUtc(string path), static datetime GetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic datetime GetLastAccessTime(string path), static datetime GetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic datetime GetLastAccessTimeUtc(string path), static datetime GetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic datetime GetLastWriteTime(string path), static datetime GetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic datetime GetLastWriteTimeUtc(string path), static datetime GetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic System.IO.UnixFileMode GetUnixFileMode(string path), static System.IO.UnixFileMode GetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
mstatic void Move(string sourceFileName, string destFileName), static void Move(string sourceFileName, string destFileName, bool overwrite)
mstatic System.IO.FileStream Open(string path, System.IO.FileStreamOptions options), static System.IO.FileStream Open(string path, System.IO.FileMode mode), static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access), static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
mstatic Microsoft.Win32.SafeHandles.SafeFileHandle OpenHandle(string path, System.IO.FileMode mode = System.IO.FileMode.Open, System.IO.FileAccess access = System.IO.FileAccess.Read, System.IO.FileShare share = System.IO.FileShare.Read, System.IO.FileOptions options = System.IO.FileOptions.None, long preallocationSize = 0)
mstatic System.IO.FileStream OpenRead(string path)
mstatic System.IO.StreamReader OpenText(string path)
mstatic System.IO.FileStream OpenWrite(string path)
mstatic byte[] ReadAllBytes(string path)
mstatic System.Threading.Tasks.Task[byte[]] ReadAllBytesAsync(string path, System.Threading.CancellationToken cancellationToken = default)
mstatic string[] ReadAllLines(string path), static string[] ReadAllLines(string path, System.Text.Encoding encoding)
mstatic System.Threading.Tasks.Task[string[]] ReadAllLinesAsync(string path, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task[string[]] ReadAllLinesAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
mstatic string ReadAllText(string path), static string ReadAllText(string path, System.Text.Encoding encoding)
mstatic System.Threading.Tasks.Task[string] ReadAllTextAsync(string path, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task[string] ReadAllTextAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
mstatic System.Collections.Generic.IEnumerable[string] ReadLines(string path), static System.Collections.Generic.IEnumerable[string] ReadLines(string path, System.Text.Encoding encoding)
mstatic System.Collections.Generic.IAsyncEnumerable[string] ReadLinesAsync(string path, System.Threading.CancellationToken cancellationToken = default), static System.Collections.Generic.IAsyncEnumerable[string] ReadLinesAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName), static void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
mstatic System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)
mstatic void SetAttributes(string path, System.IO.FileAttributes fileAttributes), static void SetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.FileAttributes fileAttributes)
mstatic void SetCreationTime(string path, datetime creationTime), static void SetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime creationTime)
mstatic void SetCreationTimeUtc(string path, datetime creationTimeUtc), static void SetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime creationTimeUtc)
mstatic void SetLastAccessTime(string path, datetime lastAccessTime), static void SetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastAccessTime)
mstatic void SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc), static void SetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastAccessTimeUtc)
mstatic void SetLastWriteTime(string path, datetime lastWriteTime), static void SetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastWriteTime)
mstatic void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc), static void SetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastWriteTimeUtc)
mstatic void SetUnixFileMode(string path, System.IO.UnixFileMode mode), static void SetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.UnixFileMode mode)
mstatic void WriteAllBytes(string path, byte[] bytes), static void WriteAllBytes(string path, System.ReadOnlySpan[byte] bytes)
mstatic System.Threading.Tasks.Task WriteAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task WriteAllBytesAsync(string path, System.ReadOnlyMemory[byte] bytes, System.Threading.CancellationToken cancellationToken = default)
mstatic void WriteAllLines(string path, string[] contents), static void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents), static void WriteAllLines(string path, string[] contents, System.Text.Encoding encoding), static void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)
mstatic System.Threading.Tasks.Task WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
mstatic void WriteAllText(string path, string contents), static void WriteAllText(string path, System.ReadOnlySpan[char] contents), static void WriteAllText(string path, string contents, System.Text.Encoding encoding), static void WriteAllText(string path, System.ReadOnlySpan[char] contents, System.Text.Encoding encoding)
mstatic System.Threading.Tasks.Task WriteAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task WriteAllTextAsync(string path, System.ReadOnlyMemory[char] contents, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task WriteAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task WriteAllTextAsync(string path, System.ReadOnlyMemory[char] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
GEquals
GGetHashCode
GGetType
GToString
@System.IO.FileInfo
ATarget = LinkTarget
CSystem.String LinkType{get=GetLinkType;}
CSystem.String Mode{get=Mode;}
CSystem.String ModeWithoutHardLink{get=ModeWithoutHardLink;}
CSystem.String ResolvedTarget{get=ResolvedTarget;}
MSystem.IO.StreamWriter AppendText()
MSystem.IO.FileInfo CopyTo(string destFileName), System.IO.FileInfo CopyTo(string destFileName, bool overwrite)
MSystem.IO.FileStream Create()
Mvoid CreateAsSymbolicLink(string pathToTarget)
MSystem.IO.StreamWriter CreateText()
Mvoid Decrypt()
Mvoid Delete()
Mvoid Encrypt()
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mvoid MoveTo(string destFileName), void MoveTo(string destFileName, bool overwrite)
MSystem.IO.FileStream Open(System.IO.FileStreamOptions options), System.IO.FileStream Open(System.IO.FileMode mode), System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access), System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
MSystem.IO.FileStream OpenRead()
MSystem.IO.StreamReader OpenText()
MSystem.IO.FileStream OpenWrite()
Mvoid Refresh()
MSystem.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName), System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
MSystem.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
Mstring ToString()
PSystem.IO.FileAttributes Attributes {get;set;}
Pdatetime CreationTime {get;set;}
Pdatetime CreationTimeUtc {get;set;}
PSystem.IO.DirectoryInfo Directory {get;}
Pstring DirectoryName {get;}
Pbool Exists {get;}
Pstring Extension {get;}
Pstring FullName {get;}
Pbool IsReadOnly {get;set;}
Pdatetime LastAccessTime {get;set;}
Pdatetime LastAccessTimeUtc {get;set;}
Pdatetime LastWriteTime {get;set;}
Pdatetime LastWriteTimeUtc {get;set;}
Plong Length {get;}
Pstring LinkTarget {get;}
Pstring Name {get;}
PSystem.IO.UnixFileMode UnixFileMode {get;set;}
SSystem.Object BaseName {get=if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name};}
SSystem.Object Group {get= if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ;}
SSystem.Object Size {get=$this.UnixStat.Size;}
SSystem.Object UnixMode {get=if ($this.UnixStat) { $this.UnixStat.GetModeString() };}
SSystem.Object User {get= if ($this.UnixStat) { $this.UnixStat.GetUserName() } ;}
SSystem.Object VersionInfo {get=[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName);}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.FileInfo new(string fileName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HLastWriteTimeString
HLengthString
HNameString
HPSStandardMembers
@System.IO.FileNotFoundException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring FileName {get;}
Pstring FusionLog {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.FileNotFoundException new(), System.IO.FileNotFoundException new(string message), System.IO.FileNotFoundException new(string message, System.Exception innerException), System.IO.FileNotFoundException new(string message, string fileName), System.IO.FileNotFoundException new(string message, string fileName, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.IO.FileStream
MSystem.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
MSystem.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
Mvoid Close()
Mvoid CopyTo(System.IO.Stream destination, int bufferSize), void CopyTo(System.IO.Stream destination)
MSystem.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
Mvoid Dispose(), void IDisposable.Dispose()
MSystem.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
Mint EndRead(System.IAsyncResult asyncResult)
Mvoid EndWrite(System.IAsyncResult asyncResult)
Mbool Equals(System.Object obj)
Mvoid Flush(), void Flush(bool flushToDisk)
MSystem.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task FlushAsync()
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mvoid Lock(long position, long length)
Mint Read(byte[] buffer, int offset, int count), int Read(System.Span[byte] buffer)
MSystem.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
Mint ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
MSystem.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
Mint ReadByte()
Mvoid ReadExactly(System.Span[byte] buffer), void ReadExactly(byte[] buffer, int offset, int count)
MSystem.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
Mlong Seek(long offset, System.IO.SeekOrigin origin)
Mvoid SetLength(long value)
Mstring ToString()
Mvoid Unlock(long position, long length)
Mvoid Write(byte[] buffer, int offset, int count), void Write(System.ReadOnlySpan[byte] buffer)
MSystem.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
Mvoid WriteByte(byte value)
Pbool CanRead {get;}
Pbool CanSeek {get;}
Pbool CanTimeout {get;}
Pbool CanWrite {get;}
PSystem.IntPtr Handle {get;}
Pbool IsAsync {get;}
Plong Length {get;}
Pstring Name {get;}
Plong Position {get;set;}
Pint ReadTimeout {get;set;}
PMicrosoft.Win32.SafeHandles.SafeFileHandle SafeFileHandle {get;}
Pint WriteTimeout {get;set;}
GReadAtLeast
GReadAtLeastAsync
GReadExactly
GReadExactlyAsync
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access), System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle), System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle, int bufferSize), System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle, int bufferSize, bool isAsync), System.IO.FileStream new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access), System.IO.FileStream new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, int bufferSize), System.IO.FileStream new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, int bufferSize, bool isAsync), System.IO.FileStream new(string path, System.IO.FileMode mode), System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access), System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share), System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize), System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize, bool useAsync), System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize, System.IO.FileOptions options), System.IO.FileStream new(string path, System.IO.FileStreamOptions options)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.IO.Stream Synchronized(System.IO.Stream stream)
qstatic System.IO.Stream Null {get;}
@System.IO.IOException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.IOException new(), System.IO.IOException new(string message), System.IO.IOException new(string message, int hresult), System.IO.IOException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.IO.MemoryStream
MSystem.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
MSystem.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
Mvoid Close()
Mvoid CopyTo(System.IO.Stream destination, int bufferSize), void CopyTo(System.IO.Stream destination)
MSystem.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
Mvoid Dispose(), void IDisposable.Dispose()
MSystem.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
Mint EndRead(System.IAsyncResult asyncResult)
Mvoid EndWrite(System.IAsyncResult asyncResult)
Mbool Equals(System.Object obj)
Mvoid Flush()
MSystem.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task FlushAsync()
Mbyte[] GetBuffer()
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mint Read(byte[] buffer, int offset, int count), int Read(System.Span[byte] buffer)
MSystem.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
Mint ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
MSystem.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
Mint ReadByte()
Mvoid ReadExactly(System.Span[byte] buffer), void ReadExactly(byte[] buffer, int offset, int count)
MSystem.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
Mlong Seek(long offset, System.IO.SeekOrigin loc)
Mvoid SetLength(long value)
Mbyte[] ToArray()
Mstring ToString()
Mbool TryGetBuffer([ref] System.ArraySegment[byte] buffer)
Mvoid Write(byte[] buffer, int offset, int count), void Write(System.ReadOnlySpan[byte] buffer)
MSystem.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
Mvoid WriteByte(byte value)
Mvoid WriteTo(System.IO.Stream stream)
Pbool CanRead {get;}
Pbool CanSeek {get;}
Pbool CanTimeout {get;}
Pbool CanWrite {get;}
Pint Capacity {get;set;}
Plong Length {get;}
Plong Position {get;set;}
Pint ReadTimeout {get;set;}
Pint WriteTimeout {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.MemoryStream new(), System.IO.MemoryStream new(int capacity), System.IO.MemoryStream new(byte[] buffer), System.IO.MemoryStream new(byte[] buffer, bool writable), System.IO.MemoryStream new(byte[] buffer, int index, int count), System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable), System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.IO.Stream Synchronized(System.IO.Stream stream)
qstatic System.IO.Stream Null {get;}
@System.IO.Path
mstatic string ChangeExtension(string path, string extension)
mstatic string Combine(string path1, string path2), static string Combine(string path1, string path2, string path3), static string Combine(string path1, string path2, string path3, string path4), static string Combine(Params string[] paths), static string Combine(System.ReadOnlySpan[string] paths)
mstatic bool EndsInDirectorySeparator(System.ReadOnlySpan[char] path), static bool EndsInDirectorySeparator(string path)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool Exists(string path)
mstatic string GetDirectoryName(string path), static System.ReadOnlySpan[char] GetDirectoryName(System.ReadOnlySpan[char] path)
mstatic string GetExtension(string path), static System.ReadOnlySpan[char] GetExtension(System.ReadOnlySpan[char] path)
mstatic string GetFileName(string path), static System.ReadOnlySpan[char] GetFileName(System.ReadOnlySpan[char] path)
mstatic string GetFileNameWithoutExtension(string path), static System.ReadOnlySpan[char] GetFileNameWithoutExtension(System.ReadOnlySpan[char] path)
mstatic string GetFullPath(string path), static string GetFullPath(string path, string basePath)
mstatic char[] GetInvalidFileNameChars()
mstatic char[] GetInvalidPathChars()
mstatic string GetPathRoot(string path), static System.ReadOnlySpan[char] GetPathRoot(System.ReadOnlySpan[char] path)
mstatic string GetRandomFileName()
mstatic string GetRelativePath(string relativeTo, string path)
mstatic string GetTempFileName()
mstatic string GetTempPath()
mstatic bool HasExtension(string path), static bool HasExtension(System.ReadOnlySpan[char] path)
mstatic bool IsPathFullyQualified(string path), static bool IsPathFullyQualified(System.ReadOnlySpan[char] path)
mstatic bool IsPathRooted(string path), static bool IsPathRooted(System.ReadOnlySpan[char] path)
mstatic string Join(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2), static string Join(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.ReadOnlySpan[char] path3), static string Join(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.ReadOnlySpan[char] path3, System.ReadOnlySpan[char] path4), static string Join(string path1, string path2), static string Join(string path1, string path2, string path3), static string Join(string path1, string path2, string path3, string path4), static string Join(Params string[] paths), static string Join(System.ReadOnlySpan[string] paths)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic string TrimEndingDirectorySeparator(string path), static System.ReadOnlySpan[char] TrimEndingDirectorySeparator(System.ReadOnlySpan[char] path)
mstatic bool TryJoin(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.Span[char] destination, [ref] int charsWritten), static bool TryJoin(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.ReadOnlySpan[char] path3, System.Span[char] destination, [ref] int charsWritten)
qstatic char AltDirectorySeparatorChar {get;}
qstatic char DirectorySeparatorChar {get;}
qstatic char[] InvalidPathChars {get;}
qstatic char PathSeparator {get;}
qstatic char VolumeSeparatorChar {get;}
GEquals
GGetHashCode
GGetType
GToString
@System.IO.StreamReader
Mvoid Close()
Mvoid DiscardBufferedData()
Mvoid Dispose(), void IDisposable.Dispose()
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mint Peek()
Mint Read(), int Read(char[] buffer, int index, int count), int Read(System.Span[char] buffer)
MSystem.Threading.Tasks.Task[int] ReadAsync(char[] buffer, int index, int count), System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken = default)
Mint ReadBlock(char[] buffer, int index, int count), int ReadBlock(System.Span[char] buffer)
MSystem.Threading.Tasks.Task[int] ReadBlockAsync(char[] buffer, int index, int count), System.Threading.Tasks.ValueTask[int] ReadBlockAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken = default)
Mstring ReadLine()
MSystem.Threading.Tasks.Task[string] ReadLineAsync(), System.Threading.Tasks.ValueTask[string] ReadLineAsync(System.Threading.CancellationToken cancellationToken)
Mstring ReadToEnd()
MSystem.Threading.Tasks.Task[string] ReadToEndAsync(), System.Threading.Tasks.Task[string] ReadToEndAsync(System.Threading.CancellationToken cancellationToken)
Mstring ToString()
PSystem.IO.Stream BaseStream {get;}
PSystem.Text.Encoding CurrentEncoding {get;}
Pbool EndOfStream {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.StreamReader new(System.IO.Stream stream), System.IO.StreamReader new(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks), System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding), System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks), System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize), System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding = null, bool detectEncodingFromByteOrderMarks = True, int bufferSize = -1, bool leaveOpen = False), System.IO.StreamReader new(string path), System.IO.StreamReader new(string path, bool detectEncodingFromByteOrderMarks), System.IO.StreamReader new(string path, System.Text.Encoding encoding), System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks), System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize), System.IO.StreamReader new(string path, System.IO.FileStreamOptions options), System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, System.IO.FileStreamOptions options)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.IO.TextReader Synchronized(System.IO.TextReader reader)
qstatic System.IO.StreamReader Null {get;}
@System.IO.StreamWriter
Mvoid Close()
Mvoid Dispose(), void IDisposable.Dispose()
MSystem.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
Mbool Equals(System.Object obj)
Mvoid Flush()
MSystem.Threading.Tasks.Task FlushAsync(), System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mstring ToString()
Mvoid Write(char value), void Write(char[] buffer), void Write(char[] buffer, int index, int count), void Write(System.ReadOnlySpan[char] buffer), void Write(string value), void Write(string format, System.Object arg0), void Write(string format, System.Object arg0, System.Object arg1), void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2), void Write(string format, Params System.Object[] arg), void Write(string format, System.ReadOnlySpan[System.Object] arg), void Write(bool value), void Write(int value), void Write(uint value), void Write(long value), void Write(ulong value), void Write(float value), void Write(double value), void Write(decimal value), void Write(System.Object value), void Write(System.Text.StringBuilder value)
MSystem.Threading.Tasks.Task WriteAsync(char value), System.Threading.Tasks.Task WriteAsync(string value), System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count), System.Threading.Tasks.Task WriteAsync(System.ReadOnlyMemory[char] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(char[] buffer)
Mvoid WriteLine(string value), void WriteLine(System.ReadOnlySpan[char] buffer), void WriteLine(string format, System.Object arg0), void WriteLine(string format, System.Object arg0, System.Object arg1), void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2), void WriteLine(string format, Params System.Object[] arg), void WriteLine(string format, System.ReadOnlySpan[System.Object] arg), void WriteLine(), void WriteLine(char value), void WriteLine(char[] buffer), void WriteLine(char[] buffer, int index, int count), void WriteLine(bool value), void WriteLine(int value), void WriteLine(uint value), void WriteLine(long value), void WriteLine(ulong value), void WriteLine(float value), void WriteLine(double value), void WriteLine(decimal value), void WriteLine(System.Text.StringBuilder value), void WriteLine(System.Object value)
MSystem.Threading.Tasks.Task WriteLineAsync(), System.Threading.Tasks.Task WriteLineAsync(char value), System.Threading.Tasks.Task WriteLineAsync(string value), System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count), System.Threading.Tasks.Task WriteLineAsync(System.ReadOnlyMemory[char] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteLineAsync(char[] buffer)
Pbool AutoFlush {get;set;}
PSystem.IO.Stream BaseStream {get;}
PSystem.Text.Encoding Encoding {get;}
PSystem.IFormatProvider FormatProvider {get;}
Pstring NewLine {get;set;}
mstatic System.IO.TextWriter CreateBroadcasting(Params System.IO.TextWriter[] writers)
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.StreamWriter new(System.IO.Stream stream), System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding), System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize), System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding = null, int bufferSize = -1, bool leaveOpen = False), System.IO.StreamWriter new(string path), System.IO.StreamWriter new(string path, bool append), System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding), System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding, int bufferSize), System.IO.StreamWriter new(string path, System.IO.FileStreamOptions options), System.IO.StreamWriter new(string path, System.Text.Encoding encoding, System.IO.FileStreamOptions options)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.IO.TextWriter Synchronized(System.IO.TextWriter writer)
qstatic System.IO.StreamWriter Null {get;}
@System.IO.StringWriter
Mvoid Close()
Mvoid Dispose(), void IDisposable.Dispose()
MSystem.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
Mbool Equals(System.Object obj)
Mvoid Flush()
MSystem.Threading.Tasks.Task FlushAsync(), System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
MSystem.Text.StringBuilder GetStringBuilder()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mstring ToString()
Mvoid Write(char value), void Write(char[] buffer, int index, int count), void Write(System.ReadOnlySpan[char] buffer), void Write(string value), void Write(System.Text.StringBuilder value), void Write(char[] buffer), void Write(bool value), void Write(int value), void Write(uint value), void Write(long value), void Write(ulong value), void Write(float value), void Write(double value), void Write(decimal value), void Write(System.Object value), void Write(string format, System.Object arg0), void Write(string format, System.Object arg0, System.Object arg1), void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2), void Write(string format, Params System.Object[] arg), void Write(string format, System.ReadOnlySpan[System.Object] arg)
MSystem.Threading.Tasks.Task WriteAsync(char value), System.Threading.Tasks.Task WriteAsync(string value), System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count), System.Threading.Tasks.Task WriteAsync(System.ReadOnlyMemory[char] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(char[] buffer)
Mvoid WriteLine(System.ReadOnlySpan[char] buffer), void WriteLine(System.Text.StringBuilder value), void WriteLine(), void WriteLine(char value), void WriteLine(char[] buffer), void WriteLine(char[] buffer, int index, int count), void WriteLine(bool value), void WriteLine(int value), void WriteLine(uint value), void WriteLine(long value), void WriteLine(ulong value), void WriteLine(float value), void WriteLine(double value), void WriteLine(decimal value), void WriteLine(string value), void WriteLine(System.Object value), void WriteLine(string format, System.Object arg0), void WriteLine(string format, System.Object arg0, System.Object arg1), void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2), void WriteLine(string format, Params System.Object[] arg), void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)
MSystem.Threading.Tasks.Task WriteLineAsync(char value), System.Threading.Tasks.Task WriteLineAsync(string value), System.Threading.Tasks.Task WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count), System.Threading.Tasks.Task WriteLineAsync(System.ReadOnlyMemory[char] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteLineAsync(char[] buffer), System.Threading.Tasks.Task WriteLineAsync()
PSystem.Text.Encoding Encoding {get;}
PSystem.IFormatProvider FormatProvider {get;}
Pstring NewLine {get;set;}
mstatic System.IO.TextWriter CreateBroadcasting(Params System.IO.TextWriter[] writers)
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.IO.StringWriter new(), System.IO.StringWriter new(System.IFormatProvider formatProvider), System.IO.StringWriter new(System.Text.StringBuilder sb), System.IO.StringWriter new(System.Text.StringBuilder sb, System.IFormatProvider formatProvider)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.IO.TextWriter Synchronized(System.IO.TextWriter writer)
qstatic System.IO.TextWriter Null {get;}
@System.Index
Mbool Equals(System.Object value), bool Equals(System.Index other), bool IEquatable[Index].Equals(System.Index other)
Mint GetHashCode()
Mint GetOffset(int length)
Mtype GetType()
Mstring ToString()
Pbool IsFromEnd {get;}
Pint Value {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Index FromEnd(int value)
mstatic System.Index FromStart(int value)
mSystem.Index new(int value, bool fromEnd = False)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qSystem.Index End {get;}
qSystem.Index Start {get;}
@System.Int16
Mint CompareTo(System.Object value), int CompareTo(short value), int IComparable.CompareTo(System.Object obj), int IComparable[short].CompareTo(short other)
Mbool Equals(System.Object obj), bool Equals(short obj), bool IEquatable[short].Equals(short other)
Mint IBinaryInteger[short].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[short].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[short].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[short].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[short].WriteBigEndian(byte[] destination), int IBinaryInteger[short].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[short].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[short].WriteLittleEndian(byte[] destination), int IBinaryInteger[short].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[short].WriteLittleEndian(System.Span[byte] destination)
mstatic short Abs(short value)
mstatic short Clamp(short value, short min, short max)
mstatic short CopySign(short value, short sign)
mstatic short CreateChecked[TOther](TOther value)
mstatic short CreateSaturating[TOther](TOther value)
mstatic short CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[short,short] DivRem(short left, short right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(short value)
mstatic bool IsNegative(short value)
mstatic bool IsOddInteger(short value)
mstatic bool IsPositive(short value)
mstatic bool IsPow2(short value)
mstatic short LeadingZeroCount(short value)
mstatic short Log2(short value)
mstatic short Max(short x, short y)
mstatic short MaxMagnitude(short x, short y)
mstatic short Min(short x, short y)
mstatic short MinMagnitude(short x, short y)
mstatic short Parse(string s), static short Parse(string s, System.Globalization.NumberStyles style), static short Parse(string s, System.IFormatProvider provider), static short Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static short Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static short Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static short Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static short Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic short PopCount(short value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic short RotateLeft(short value, int rotateAmount)
mstatic short RotateRight(short value, int rotateAmount)
mstatic int Sign(short value)
mstatic short TrailingZeroCount(short value)
mstatic bool TryParse(string s, [ref] short result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] short result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] short result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result), static bool TryParse(string s, System.IFormatProvider provider, [ref] short result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] short result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] short result)
qstatic short MaxValue {get;}
qstatic short MinValue {get;}
@System.Int32
Mint CompareTo(System.Object value), int CompareTo(int value), int IComparable.CompareTo(System.Object obj), int IComparable[int].CompareTo(int other)
Mbool Equals(System.Object obj), bool Equals(int obj), bool IEquatable[int].Equals(int other)
Mint IBinaryInteger[int].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[int].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[int].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[int].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[int].WriteBigEndian(byte[] destination), int IBinaryInteger[int].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[int].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[int].WriteLittleEndian(byte[] destination), int IBinaryInteger[int].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[int].WriteLittleEndian(System.Span[byte] destination)
mstatic int Abs(int value)
mstatic long BigMul(int left, int right)
mstatic int Clamp(int value, int min, int max)
mstatic int CopySign(int value, int sign)
mstatic int CreateChecked[TOther](TOther value)
mstatic int CreateSaturating[TOther](TOther value)
mstatic int CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[int,int] DivRem(int left, int right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(int value)
mstatic bool IsNegative(int value)
mstatic bool IsOddInteger(int value)
mstatic bool IsPositive(int value)
mstatic bool IsPow2(int value)
mstatic int LeadingZeroCount(int value)
mstatic int Log2(int value)
mstatic int Max(int x, int y)
mstatic int MaxMagnitude(int x, int y)
mstatic int Min(int x, int y)
mstatic int MinMagnitude(int x, int y)
mstatic int Parse(string s), static int Parse(string s, System.Globalization.NumberStyles style), static int Parse(string s, System.IFormatProvider provider), static int Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static int Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static int Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static int Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static int Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic int PopCount(int value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic int RotateLeft(int value, int rotateAmount)
mstatic int RotateRight(int value, int rotateAmount)
mstatic int Sign(int value)
mstatic int TrailingZeroCount(int value)
mstatic bool TryParse(string s, [ref] int result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] int result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] int result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result), static bool TryParse(string s, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] int result)
qstatic int MaxValue {get;}
qstatic int MinValue {get;}
@System.Int64
Mint CompareTo(System.Object value), int CompareTo(long value), int IComparable.CompareTo(System.Object obj), int IComparable[long].CompareTo(long other)
Mbool Equals(System.Object obj), bool Equals(long obj), bool IEquatable[long].Equals(long other)
Mint IBinaryInteger[long].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[long].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[long].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[long].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[long].WriteBigEndian(byte[] destination), int IBinaryInteger[long].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[long].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[long].WriteLittleEndian(byte[] destination), int IBinaryInteger[long].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[long].WriteLittleEndian(System.Span[byte] destination)
mstatic long Abs(long value)
mstatic System.Int128 BigMul(long left, long right)
mstatic long Clamp(long value, long min, long max)
mstatic long CopySign(long value, long sign)
mstatic long CreateChecked[TOther](TOther value)
mstatic long CreateSaturating[TOther](TOther value)
mstatic long CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[long,long] DivRem(long left, long right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(long value)
mstatic bool IsNegative(long value)
mstatic bool IsOddInteger(long value)
mstatic bool IsPositive(long value)
mstatic bool IsPow2(long value)
mstatic long LeadingZeroCount(long value)
mstatic long Log2(long value)
mstatic long Max(long x, long y)
mstatic long MaxMagnitude(long x, long y)
mstatic long Min(long x, long y)
mstatic long MinMagnitude(long x, long y)
mstatic long Parse(string s), static long Parse(string s, System.Globalization.NumberStyles style), static long Parse(string s, System.IFormatProvider provider), static long Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static long Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static long Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static long Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static long Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic long PopCount(long value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic long RotateLeft(long value, int rotateAmount)
mstatic long RotateRight(long value, int rotateAmount)
mstatic int Sign(long value)
mstatic long TrailingZeroCount(long value)
mstatic bool TryParse(string s, [ref] long result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] long result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] long result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result), static bool TryParse(string s, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] long result)
qstatic long MaxValue {get;}
qstatic long MinValue {get;}
@System.InvalidCastException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.InvalidCastException new(), System.InvalidCastException new(string message), System.InvalidCastException new(string message, System.Exception innerException), System.InvalidCastException new(string message, int errorCode)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.InvalidOperationException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.InvalidOperationException new(), System.InvalidOperationException new(string message), System.InvalidOperationException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Lazy`1
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pbool IsValueCreated {get;}
P<0> Value {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Lazy[<0>] new(), System.Lazy[<0>] new(<0> value), System.Lazy[<0>] new(System.Func[<0>] valueFactory), System.Lazy[<0>] new(bool isThreadSafe), System.Lazy[<0>] new(System.Threading.LazyThreadSafetyMode mode), System.Lazy[<0>] new(System.Func[<0>] valueFactory, bool isThreadSafe), System.Lazy[<0>] new(System.Func[<0>] valueFactory, System.Threading.LazyThreadSafetyMode mode)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ActionPreferenceStopException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ActionPreferenceStopException new(), System.Management.Automation.ActionPreferenceStopException new(string message), System.Management.Automation.ActionPreferenceStopException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.AliasAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
PSystem.Collections.Generic.IList[string] AliasNames {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mAlias new(Params string[] aliasNames)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.AliasInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.ParameterMetadata ResolveParameter(string name)
Mstring ToString()
PSystem.Management.Automation.CommandTypes CommandType {get;}
Pstring Definition {get;}
Pstring Description {get;set;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
PSystem.Management.Automation.ScopedItemOptions Options {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
PSystem.Management.Automation.CommandInfo ReferencedCommand {get;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;}
PSystem.Management.Automation.CommandInfo ResolvedCommand {get;}
Pstring Source {get;}
Pversion Version {get;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
SSystem.Object DisplayName {get=if ($null -ne $this.ResolvedCommand)¶          {¶          $this.Name + " -> " + $this.ResolvedCommand.Name¶          }¶          else¶          {¶          $this.Name + " -> " + $this.Definition¶          }¶          ;}
SSystem.Object HelpUri {get=$oldProgressPreference = $ProgressPreference¶          $ProgressPreference = 'SilentlyContinue'¶          try¶          {¶          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)¶          }¶          catch {}¶          finally¶          {¶          $ProgressPreference = $oldProgressPreference¶          };}
SSystem.Object ResolvedCommandName {get=$this.ResolvedCommand.Name;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HNamespace
@System.Management.Automation.ApplicationInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.ParameterMetadata ResolveParameter(string name)
Mstring ToString()
PSystem.Management.Automation.CommandTypes CommandType {get;}
Pstring Definition {get;}
Pstring Extension {get;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
Pstring Path {get;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;}
Pstring Source {get;}
Pversion Version {get;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
SSystem.Object FileVersionInfo {get=[System.Diagnostics.FileVersionInfo]::getversioninfo( $this.Path );}
SSystem.Object HelpUri {get=$oldProgressPreference = $ProgressPreference¶          $ProgressPreference = 'SilentlyContinue'¶          try¶          {¶          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)¶          }¶          catch {}¶          finally¶          {¶          $ProgressPreference = $oldProgressPreference¶          };}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HNamespace
@System.Management.Automation.CallStackFrame
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.Dictionary[string,psvariable] GetFrameVariables()
Mint GetHashCode()
Mstring GetScriptLocation()
Mtype GetType()
Mstring ToString()
Pstring FunctionName {get;}
PSystem.Management.Automation.InvocationInfo InvocationInfo {get;}
PSystem.Management.Automation.Language.IScriptExtent Position {get;}
Pint ScriptLineNumber {get;}
Pstring ScriptName {get;}
SSystem.Object Arguments {get=$argumentsBuilder = new-object System.Text.StringBuilder¶¶          $null = $(¶          $argumentsBuilder.Append("{")¶          foreach ($entry in $this.InvocationInfo.BoundParameters.GetEnumerator())¶          {¶          if ($argumentsBuilder.Length -gt 1)¶          {¶          $argumentsBuilder.Append(", ");¶          }¶¶          $argumentsBuilder.Append($entry.Key).Append("=")¶¶          if ($entry.Value)¶          {¶          $argumentsBuilder.Append([string]$entry.Value)¶          }¶          }¶¶          foreach ($arg in $this.InvocationInfo.UnboundArguments.GetEnumerator())¶          {¶          if ($argumentsBuilder.Length -gt 1)¶          {¶          $argumentsBuilder.Append(", ")¶          }¶¶          if ($arg)¶          {¶          $argumentsBuilder.Append([string]$arg)¶          }¶          else¶          {¶          $argumentsBuilder.Append('$null')¶          }¶          }¶¶          $argumentsBuilder.Append('}');¶          )¶¶          return $argumentsBuilder.ToString();;}
SSystem.Object Command {get=if ($null -eq $this.InvocationInfo) { return $this.FunctionName }¶¶          $commandInfo = $this.InvocationInfo.MyCommand¶          if ($null -eq $commandInfo) { return $this.InvocationInfo.InvocationName }¶¶          if ($commandInfo.Name -ne "") { return $commandInfo.Name }¶¶          return $this.FunctionName;}
SSystem.Object Location {get=$this.GetScriptLocation();}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.CallStackFrame new(System.Management.Automation.InvocationInfo invocationInfo)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.CmdletBindingAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
PSystem.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
Pstring DefaultParameterSetName {get;set;}
Pstring HelpUri {get;set;}
Pbool PositionalBinding {get;set;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;set;}
Pbool SupportsPaging {get;set;}
Pbool SupportsShouldProcess {get;set;}
Pbool SupportsTransactions {get;set;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mCmdletBinding new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.CmdletInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.ParameterMetadata ResolveParameter(string name)
Mstring ToString()
PSystem.Management.Automation.CommandTypes CommandType {get;}
Pstring DefaultParameterSet {get;}
Pstring Definition {get;}
Pstring HelpFile {get;}
Ptype ImplementingType {get;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
Pstring Noun {get;}
PSystem.Management.Automation.ScopedItemOptions Options {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
PSystem.Management.Automation.PSSnapInInfo PSSnapIn {get;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;}
Pstring Source {get;}
Pstring Verb {get;}
Pversion Version {get;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
SSystem.Object DLL {get=$this.ImplementingType.Assembly.Location;}
SSystem.Object HelpUri {get=$oldProgressPreference = $ProgressPreference¶          $ProgressPreference = 'SilentlyContinue'¶          try¶          {¶          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)¶          }¶          catch {}¶          finally¶          {¶          $ProgressPreference = $oldProgressPreference¶          };}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.CmdletInfo new(string name, type implementingType)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HNamespace
@System.Management.Automation.CommandLookupEventArgs
HCommand
HCommandName
HCommandOrigin
HCommandScriptBlock
HStopSearch
@System.Management.Automation.CommandNotFoundException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
Pstring CommandName {get;set;}
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.CommandNotFoundException new(), System.Management.Automation.CommandNotFoundException new(string message), System.Management.Automation.CommandNotFoundException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.CommandParameterInfo
HAliases
HAttributes
HHelpMessage
HIsDynamic
HIsMandatory
HName
HParameterType
HPosition
HValueFromPipeline
HValueFromPipelineByPropertyName
HValueFromRemainingArguments
@System.Management.Automation.CommandParameterSetInfo
HIsDefault
HName
HParameters
@System.Management.Automation.CompletionResult
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring CompletionText {get;}
Pstring ListItemText {get;}
PSystem.Management.Automation.CompletionResultType ResultType {get;}
Pstring ToolTip {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.CompletionResult new(string completionText, string listItemText, System.Management.Automation.CompletionResultType resultType, string toolTip), System.Management.Automation.CompletionResult new(string completionText)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.DebugRecord
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.InvocationInfo InvocationInfo {get;}
Pstring Message {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.DebugRecord new(string message), System.Management.Automation.DebugRecord new(psobject record)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.EngineIntrinsics
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.PSEventManager Events {get;}
PSystem.Management.Automation.Host.PSHost Host {get;}
PSystem.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
PSystem.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
PSystem.Management.Automation.SessionState SessionState {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ErrorDetails
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
Pstring Message {get;}
Pstring RecommendedAction {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ErrorDetails new(string message), System.Management.Automation.ErrorDetails new(System.Management.Automation.Cmdlet cmdlet, string baseName, string resourceId, Params System.Object[] args), System.Management.Automation.ErrorDetails new(System.Management.Automation.IResourceSupplier resourceSupplier, string baseName, string resourceId, Params System.Object[] args), System.Management.Automation.ErrorDetails new(System.Reflection.Assembly assembly, string baseName, string resourceId, Params System.Object[] args)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ErrorRecord
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}
PSystem.Management.Automation.ErrorDetails ErrorDetails {get;set;}
PSystem.Exception Exception {get;}
Pstring FullyQualifiedErrorId {get;}
PSystem.Management.Automation.InvocationInfo InvocationInfo {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
Pstring ScriptStackTrace {get;}
PSystem.Object TargetObject {get;}
SSystem.Object PSMessageDetails {get=& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails };}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject), System.Management.Automation.ErrorRecord new(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ExternalScriptInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.ParameterMetadata ResolveParameter(string name)
Mstring ToString()
Mvoid ValidateScriptInfo(System.Management.Automation.Host.PSHost host)
PSystem.Management.Automation.CommandTypes CommandType {get;}
Pstring Definition {get;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
PSystem.Text.Encoding OriginalEncoding {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
Pstring Path {get;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;}
Pscriptblock ScriptBlock {get;}
Pstring ScriptContents {get;}
Pstring Source {get;}
Pversion Version {get;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
SSystem.Object HelpUri {get=$oldProgressPreference = $ProgressPreference¶          $ProgressPreference = 'SilentlyContinue'¶          try¶          {¶          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)¶          }¶          catch {}¶          finally¶          {¶          $ProgressPreference = $oldProgressPreference¶          };}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HNamespace
@System.Management.Automation.FilterInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.ParameterMetadata ResolveParameter(string name)
Mstring ToString()
Pbool CmdletBinding {get;}
PSystem.Management.Automation.CommandTypes CommandType {get;}
Pstring DefaultParameterSet {get;}
Pstring Definition {get;}
Pstring Description {get;set;}
Pstring HelpFile {get;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
Pstring Noun {get;}
PSystem.Management.Automation.ScopedItemOptions Options {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;}
Pscriptblock ScriptBlock {get;}
Pstring Source {get;}
Pstring Verb {get;}
Pversion Version {get;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
SSystem.Object HelpUri {get=$oldProgressPreference = $ProgressPreference¶          $ProgressPreference = 'SilentlyContinue'¶          try¶          {¶          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)¶          }¶          catch {}¶          finally¶          {¶          $ProgressPreference = $oldProgressPreference¶          };}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HNamespace
@System.Management.Automation.FunctionInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.ParameterMetadata ResolveParameter(string name)
Mstring ToString()
Pbool CmdletBinding {get;}
PSystem.Management.Automation.CommandTypes CommandType {get;}
Pstring DefaultParameterSet {get;}
Pstring Definition {get;}
Pstring Description {get;set;}
Pstring HelpFile {get;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
Pstring Noun {get;}
PSystem.Management.Automation.ScopedItemOptions Options {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
PSystem.Management.Automation.RemotingCapability RemotingCapability {get;}
Pscriptblock ScriptBlock {get;}
Pstring Source {get;}
Pstring Verb {get;}
Pversion Version {get;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
SSystem.Object HelpUri {get=$oldProgressPreference = $ProgressPreference¶          $ProgressPreference = 'SilentlyContinue'¶          try¶          {¶          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)¶          }¶          catch {}¶          finally¶          {¶          $ProgressPreference = $oldProgressPreference¶          };}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HNamespace
@System.Management.Automation.Host.ChoiceDescription
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring HelpMessage {get;set;}
Pstring Label {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.Host.ChoiceDescription new(string label), System.Management.Automation.Host.ChoiceDescription new(string label, string helpMessage)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.Host.Coordinates
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pint X {get;set;}
Pint Y {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.Host.Coordinates new(int x, int y)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.Host.PSHost
HCurrentCulture
HCurrentUICulture
HDebuggerEnabled
HInstanceId
HName
HPrivateData
HUI
HVersion
GEnterNestedPrompt
GExitNestedPrompt
GNotifyBeginApplication
GNotifyEndApplication
GSetShouldExit
@System.Management.Automation.Host.Size
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pint Height {get;set;}
Pint Width {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.Host.Size new(int width, int height)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.HostInformationMessage
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Nullable[System.ConsoleColor] BackgroundColor {get;set;}
PSystem.Nullable[System.ConsoleColor] ForegroundColor {get;set;}
Pstring Message {get;set;}
PSystem.Nullable[bool] NoNewLine {get;set;}
@System.Management.Automation.InformationRecord
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Computer {get;set;}
Puint ManagedThreadId {get;set;}
PSystem.Object MessageData {get;}
Puint NativeThreadId {get;set;}
Puint ProcessId {get;set;}
Pstring Source {get;set;}
PSystem.Collections.Generic.List[string] Tags {get;}
Pdatetime TimeGenerated {get;set;}
Pstring User {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.InformationRecord new(System.Object messageData, string source)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.Internal.Host.InternalHost
Mvoid EnterNestedPrompt()
Mbool Equals(System.Object obj)
Mvoid ExitNestedPrompt()
Mint GetHashCode()
Mtype GetType()
Mvoid NotifyBeginApplication()
Mvoid NotifyEndApplication()
Mvoid PopRunspace(), void IHostSupportsInteractiveSession.PopRunspace()
Mvoid PushRunspace(runspace runspace), void IHostSupportsInteractiveSession.PushRunspace(runspace runspace)
Mvoid SetShouldExit(int exitCode)
Mstring ToString()
Pcultureinfo CurrentCulture {get;}
Pcultureinfo CurrentUICulture {get;}
Pbool DebuggerEnabled {get;set;}
Pguid InstanceId {get;}
Pbool IsRunspacePushed {get;}
Pstring Name {get;}
Ppsobject PrivateData {get;}
Prunspace Runspace {get;}
PSystem.Management.Automation.Host.PSHostUserInterface UI {get;}
Pversion Version {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.InvocationInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}
PSystem.Management.Automation.CommandOrigin CommandOrigin {get;}
PSystem.Management.Automation.Language.IScriptExtent DisplayScriptPosition {get;set;}
Pbool ExpectingInput {get;}
Plong HistoryId {get;}
Pstring InvocationName {get;}
Pstring Line {get;}
PSystem.Management.Automation.CommandInfo MyCommand {get;}
Pint OffsetInLine {get;}
Pint PipelineLength {get;}
Pint PipelinePosition {get;}
Pstring PositionMessage {get;}
Pstring PSCommandPath {get;}
Pstring PSScriptRoot {get;}
Pint ScriptLineNumber {get;}
Pstring ScriptName {get;}
Pstring Statement {get;}
PSystem.Collections.Generic.List[System.Object] UnboundArguments {get;}
mstatic System.Management.Automation.InvocationInfo Create(System.Management.Automation.CommandInfo commandInfo, System.Management.Automation.Language.IScriptExtent scriptPosition)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ItemNotFoundException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring ItemName {get;}
Pstring Message {get;}
PSystem.Management.Automation.SessionStateCategory SessionStateCategory {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ItemNotFoundException new(), System.Management.Automation.ItemNotFoundException new(string message), System.Management.Automation.ItemNotFoundException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.Job
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HChildJobs
HCommand
HDebug
HError
HFinished
HHasMoreData
HId
HInformation
HInstanceId
HJobStateInfo
HLocation
HName
HOutput
HProgress
HPSBeginTime
HPSEndTime
HPSJobTypeName
HPSStandardMembers
HState
HStatusMessage
HVerbose
HWarning
GDispose
GEquals
GGetHashCode
GGetType
GLoadJobStreams
GStopJob
GToString
GUnloadJobStreams
@System.Management.Automation.Language.Parser
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
mstatic System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors), static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.Language.Token
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.Language.IScriptExtent Extent {get;}
Pbool HasError {get;}
PSystem.Management.Automation.Language.TokenKind Kind {get;}
Pstring Text {get;}
PSystem.Management.Automation.Language.TokenFlags TokenFlags {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.MethodInvocationException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.MethodInvocationException new(), System.Management.Automation.MethodInvocationException new(string message), System.Management.Automation.MethodInvocationException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.OrderedHashtable
Mvoid Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void IDictionary.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object key), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(System.Object key)
Mbool ContainsValue(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mvoid Remove(System.Object key), void IDictionary.Remove(System.Object key)
Mstring ToString()
ISystem.Object Item(System.Object key) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.ICollection Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.ICollection Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.OrderedHashtable new(), System.Management.Automation.OrderedHashtable new(int capacity), System.Management.Automation.OrderedHashtable new(System.Collections.IDictionary dictionary)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic hashtable Synchronized(hashtable table)
@System.Management.Automation.OutputTypeAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pstring[] ParameterSetName {get;set;}
Pstring ProviderCmdlet {get;set;}
PSystem.Management.Automation.PSTypeName[] Type {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mOutputType new(Params type[] type), OutputType new(Params string[] type)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSAliasProperty
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Ptype ConversionType {get;}
Pbool IsGettable {get;}
Pbool IsInstance {get;}
Pbool IsSettable {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
Pstring ReferencedMemberName {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpsaliasproperty new(string name, string referencedMemberName), psaliasproperty new(string name, string referencedMemberName, type conversionType)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSCredential
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Net.NetworkCredential GetNetworkCredential()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
Psecurestring Password {get;}
Pstring UserName {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpscredential new(string userName, securestring password), pscredential new(psobject pso)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic pscredential Empty {get;}
qstatic System.Management.Automation.GetSymmetricEncryptionKey GetSymmetricEncryptionKeyDelegate {get;set;}
HPSStandardMembers
@System.Management.Automation.PSDriveInfo
Mint CompareTo(System.Management.Automation.PSDriveInfo drive), int CompareTo(System.Object obj), int IComparable.CompareTo(System.Object obj)
Mbool Equals(System.Object obj), bool Equals(System.Management.Automation.PSDriveInfo drive)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Ppscredential Credential {get;}
Pstring CurrentLocation {get;set;}
Pstring Description {get;set;}
Pstring DisplayRoot {get;}
PSystem.Nullable[long] MaximumSize {get;}
Pstring Name {get;}
PSystem.Management.Automation.ProviderInfo Provider {get;}
Pstring Root {get;}
Pbool VolumeSeparatedByColon {get;}
SSystem.Object Free {get=## Ensure that this is a FileSystem drive¶          if($this.Provider.ImplementingType -eq¶          [Microsoft.PowerShell.Commands.FileSystemProvider])¶          {¶          [System.IO.DriveInfo]::New($this.Root).AvailableFreeSpace¶          };}
SSystem.Object Used {get=## Ensure that this is a FileSystem drive¶          if($this.Provider.ImplementingType -eq¶          [Microsoft.PowerShell.Commands.FileSystemProvider])¶          {¶          $driveInfo = [System.IO.DriveInfo]::New($this.Root)¶          if ( $driveInfo.IsReady ) { $driveInfo.TotalSize - $driveInfo.AvailableFreeSpace }¶          };}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential), System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, string displayRoot), System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, bool persist)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSInvalidCastException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.PSInvalidCastException new(), System.Management.Automation.PSInvalidCastException new(string message), System.Management.Automation.PSInvalidCastException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.PSMemberSet
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.PSMemberSet new(string name), System.Management.Automation.PSMemberSet new(string name, System.Collections.Generic.IEnumerable[System.Management.Automation.PSMemberInfo] members)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HInheritMembers
HIsInstance
HMembers
HMemberType
HMethods
HName
HProperties
HTypeNameOfValue
HValue
GCopy
GEquals
GGetHashCode
GGetType
GToString
@System.Management.Automation.PSMethod
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Object Invoke(Params System.Object[] arguments)
Mstring ToString()
Pbool IsInstance {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
PSystem.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSModuleInfo
Mpsobject AsCustomObject()
Mpsmoduleinfo Clone()
Mbool Equals(System.Object obj)
MSystem.Collections.ObjectModel.ReadOnlyDictionary[string,System.Management.Automation.Language.TypeDefinitionAst] GetExportedTypeDefinitions()
Mint GetHashCode()
Mtype GetType()
Mpsvariable GetVariableFromCallersModule(string variableName)
MSystem.Object Invoke(scriptblock sb, Params System.Object[] args)
Mscriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)
Mstring ToString()
PSystem.Management.Automation.ModuleAccessMode AccessMode {get;set;}
Pstring Author {get;}
Pversion ClrVersion {get;}
Pstring CompanyName {get;}
PSystem.Collections.Generic.IEnumerable[string] CompatiblePSEditions {get;}
Pstring Copyright {get;}
Pstring Definition {get;}
Pstring Description {get;set;}
Pversion DotNetFrameworkVersion {get;}
PSystem.Collections.Generic.IEnumerable[ExperimentalFeature] ExperimentalFeatures {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[string] ExportedDscResources {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[string] ExportedFormatFiles {get;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[string] ExportedTypeFiles {get;}
PSystem.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}
PSystem.Collections.Generic.IEnumerable[string] FileList {get;}
Pguid Guid {get;}
Pstring HelpInfoUri {get;}
Puri IconUri {get;}
PSystem.Reflection.Assembly ImplementingAssembly {get;}
Puri LicenseUri {get;}
Pbool LogPipelineExecutionDetails {get;set;}
Pstring ModuleBase {get;}
PSystem.Collections.Generic.IEnumerable[System.Object] ModuleList {get;}
PSystem.Management.Automation.ModuleType ModuleType {get;}
Pstring Name {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules {get;}
Pscriptblock OnRemove {get;set;}
Pstring Path {get;}
Pstring PowerShellHostName {get;}
Pversion PowerShellHostVersion {get;}
Pversion PowerShellVersion {get;}
Pstring Prefix {get;}
PSystem.Object PrivateData {get;set;}
PSystem.Reflection.ProcessorArchitecture ProcessorArchitecture {get;}
Puri ProjectUri {get;}
Pstring ReleaseNotes {get;}
Puri RepositorySourceLocation {get;}
PSystem.Collections.Generic.IEnumerable[string] RequiredAssemblies {get;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules {get;}
Pstring RootModule {get;}
PSystem.Collections.Generic.IEnumerable[string] Scripts {get;}
PSystem.Management.Automation.SessionState SessionState {get;set;}
PSystem.Collections.Generic.IEnumerable[string] Tags {get;}
Pversion Version {get;}
mstatic void ClearAppDomainLevelModulePathCache()
mstatic bool Equals(System.Object objA, System.Object objB)
mpsmoduleinfo new(bool linkToGlobal), psmoduleinfo new(scriptblock scriptBlock)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic bool UseAppDomainLevelModuleCache {get;set;}
HPSStandardMembers
@System.Management.Automation.PSNoteProperty
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pbool IsGettable {get;}
Pbool IsInstance {get;}
Pbool IsSettable {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpsnoteproperty new(string name, System.Object value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSObject
mstatic psobject AsPSObject(System.Object obj)
mstatic bool Equals(System.Object objA, System.Object objB)
mpsobject new(), psobject new(int instanceMemberCapacity), psobject new(System.Object obj)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic string AdaptedMemberSetName {get;}
qstatic string BaseObjectMemberSetName {get;}
qstatic string ExtendedMemberSetName {get;}
HBaseObject
HImmediateBaseObject
HMembers
HMethods
HProperties
HTypeNames
GCompareTo
GCopy
GEquals
GGetHashCode
GGetMetaObject
GGetObjectData
GGetType
GToString
@System.Management.Automation.PSPrimitiveDictionary
Mvoid Add(System.Object key, System.Object value), void Add(string key, bool value), void Add(string key, bool[] value), void Add(string key, byte value), void Add(string key, byte[] value), void Add(string key, char value), void Add(string key, char[] value), void Add(string key, datetime value), void Add(string key, datetime[] value), void Add(string key, decimal value), void Add(string key, decimal[] value), void Add(string key, double value), void Add(string key, double[] value), void Add(string key, guid value), void Add(string key, guid[] value), void Add(string key, int value), void Add(string key, int[] value), void Add(string key, long value), void Add(string key, long[] value), void Add(string key, sbyte value), void Add(string key, sbyte[] value), void Add(string key, float value), void Add(string key, float[] value), void Add(string key, string value), void Add(string key, string[] value), void Add(string key, timespan value), void Add(string key, timespan[] value), void Add(string key, ushort value), void Add(string key, ushort[] value), void Add(string key, uint value), void Add(string key, uint[] value), void Add(string key, ulong value), void Add(string key, ulong[] value), void Add(string key, uri value), void Add(string key, uri[] value), void Add(string key, version value), void Add(string key, version[] value), void Add(string key, psprimitivedictionary value), void Add(string key, psprimitivedictionary[] value), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void IDictionary.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object key), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(System.Object key)
Mbool ContainsValue(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mvoid Remove(System.Object key), void IDictionary.Remove(System.Object key)
Mstring ToString()
ISystem.Object Item(System.Object key) {get;set;}, System.Object Item(string key) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.ICollection Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.ICollection Values {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpsprimitivedictionary new(), psprimitivedictionary new(hashtable other)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic hashtable Synchronized(hashtable table)
HPSStandardMembers
@System.Management.Automation.PSProperty
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pbool IsGettable {get;}
Pbool IsInstance {get;}
Pbool IsSettable {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSPropertySet
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pbool IsInstance {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
PSystem.Collections.ObjectModel.Collection[string] ReferencedPropertyNames {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.PSPropertySet new(string name, System.Collections.Generic.IEnumerable[string] referencedPropertyNames)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSReference
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mref new(System.Object value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSScriptMethod
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Object Invoke(Params System.Object[] arguments)
Mstring ToString()
Pbool IsInstance {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
PSystem.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
Pscriptblock Script {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpsscriptmethod new(string name, scriptblock script)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSScriptProperty
MSystem.Management.Automation.PSMemberInfo Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pscriptblock GetterScript {get;}
Pbool IsGettable {get;}
Pbool IsInstance {get;}
Pbool IsSettable {get;}
PSystem.Management.Automation.PSMemberTypes MemberType {get;}
Pstring Name {get;}
Pscriptblock SetterScript {get;}
Pstring TypeNameOfValue {get;}
PSystem.Object Value {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpsscriptproperty new(string name, scriptblock getterScript), psscriptproperty new(string name, scriptblock getterScript, scriptblock setterScript)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSStyle
Mbool Equals(System.Object obj)
Mstring FormatHyperlink(string text, uri link)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pbool AutoSizeDefaultFormatting {get;set;}
PSystem.Management.Automation.PSStyle+BackgroundColor Background {get;}
Pstring Blink {get;}
Pstring BlinkOff {get;}
Pstring Bold {get;}
Pstring BoldOff {get;}
Pstring Dim {get;}
Pstring DimOff {get;}
PSystem.Management.Automation.PSStyle+FileInfoFormatting FileInfo {get;}
PSystem.Management.Automation.PSStyle+ForegroundColor Foreground {get;}
PSystem.Management.Automation.PSStyle+FormattingData Formatting {get;}
Pstring Hidden {get;}
Pstring HiddenOff {get;}
Pstring Italic {get;}
Pstring ItalicOff {get;}
PSystem.Management.Automation.OutputRendering OutputRendering {get;set;}
PSystem.Management.Automation.PSStyle+ProgressConfiguration Progress {get;}
Pstring Reset {get;}
Pstring Reverse {get;}
Pstring ReverseOff {get;}
Pstring Strikethrough {get;}
Pstring StrikethroughOff {get;}
Pstring Underline {get;}
Pstring UnderlineOff {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)
mstatic string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)
mstatic string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic System.Management.Automation.PSStyle Instance {get;}
@System.Management.Automation.PSTypeName
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Name {get;}
Ptype Type {get;}
PSystem.Management.Automation.Language.TypeDefinitionAst TypeDefinitionAst {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.PSTypeName new(type type), System.Management.Automation.PSTypeName new(string name), System.Management.Automation.PSTypeName new(string name, type type), System.Management.Automation.PSTypeName new(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst), System.Management.Automation.PSTypeName new(System.Management.Automation.Language.ITypeName typeName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.PSVariable
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsValidValue(System.Object value)
Mstring ToString()
PSystem.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
Pstring Description {get;set;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
PSystem.Management.Automation.ScopedItemOptions Options {get;set;}
PSystem.Object Value {get;set;}
PSystem.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mpsvariable new(string name), psvariable new(string name, System.Object value), psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options), psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PSVersionHashTable
Mvoid Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)
Mvoid Clear(), void IDictionary.Clear()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Contains(System.Object key), bool IDictionary.Contains(System.Object key)
Mbool ContainsKey(System.Object key)
Mbool ContainsValue(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mvoid OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)
Mvoid Remove(System.Object key), void IDictionary.Remove(System.Object key)
Mstring ToString()
ISystem.Object Item(System.Object key) {get;set;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.ICollection Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.ICollection Values {get;}
@System.Management.Automation.ParameterAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pbool DontShow {get;set;}
PExperimentAction ExperimentAction {get;}
Pstring ExperimentName {get;}
Pstring HelpMessage {get;set;}
Pstring HelpMessageBaseName {get;set;}
Pstring HelpMessageResourceId {get;set;}
Pbool Mandatory {get;set;}
Pstring ParameterSetName {get;set;}
Pint Position {get;set;}
PSystem.Object TypeId {get;}
Pbool ValueFromPipeline {get;set;}
Pbool ValueFromPipelineByPropertyName {get;set;}
Pbool ValueFromRemainingArguments {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mParameter new(), Parameter new(string experimentName, ExperimentAction experimentAction)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic string AllParameterSets {get;}
@System.Management.Automation.ParameterBindingException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.InvocationInfo CommandInvocation {get;}
PSystem.Collections.IDictionary Data {get;}
Pstring ErrorId {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Plong Line {get;}
Pstring Message {get;}
Plong Offset {get;}
Pstring ParameterName {get;}
Ptype ParameterType {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Ptype TypeSpecified {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ParameterBindingException new(), System.Management.Automation.ParameterBindingException new(string message), System.Management.Automation.ParameterBindingException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.ParameterMetadata
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Collections.ObjectModel.Collection[string] Aliases {get;}
PSystem.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
Pbool IsDynamic {get;set;}
Pstring Name {get;set;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets {get;}
Ptype ParameterType {get;set;}
Pbool SwitchParameter {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] GetParameterMetadata(type type)
mSystem.Management.Automation.ParameterMetadata new(string name), System.Management.Automation.ParameterMetadata new(string name, type parameterType), System.Management.Automation.ParameterMetadata new(System.Management.Automation.ParameterMetadata other)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.ParameterSetMetadata
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring HelpMessage {get;set;}
Pstring HelpMessageBaseName {get;set;}
Pstring HelpMessageResourceId {get;set;}
Pbool IsMandatory {get;set;}
Pint Position {get;set;}
Pbool ValueFromPipeline {get;set;}
Pbool ValueFromPipelineByPropertyName {get;set;}
Pbool ValueFromRemainingArguments {get;set;}
HFlags
HPSStandardMembers
@System.Management.Automation.ParseException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
PSystem.Management.Automation.Language.ParseError[] Errors {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ParseException new(), System.Management.Automation.ParseException new(string message), System.Management.Automation.ParseException new(string message, System.Exception innerException), System.Management.Automation.ParseException new(System.Management.Automation.Language.ParseError[] errors)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.PathInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.PSDriveInfo Drive {get;}
Pstring Path {get;}
PSystem.Management.Automation.ProviderInfo Provider {get;}
Pstring ProviderPath {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PathInfoStack
Mvoid Clear()
Mbool Contains(System.Management.Automation.PathInfo item)
Mvoid CopyTo(System.Management.Automation.PathInfo[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.Stack`1+Enumerator[System.Management.Automation.PathInfo] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Management.Automation.PathInfo] IEnumerable[PathInfo].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
MSystem.Management.Automation.PathInfo Peek()
MSystem.Management.Automation.PathInfo Pop()
Mvoid Push(System.Management.Automation.PathInfo item)
MSystem.Management.Automation.PathInfo[] ToArray()
Mstring ToString()
Mvoid TrimExcess(), void TrimExcess(int capacity)
Mbool TryPeek([ref] System.Management.Automation.PathInfo result)
Mbool TryPop([ref] System.Management.Automation.PathInfo result)
Pint Capacity {get;}
Pint Count {get;}
Pbool IsSynchronized {get;}
Pstring Name {get;}
PSystem.Object SyncRoot {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.PowerShell
ESystem.EventHandler`1[System.Management.Automation.PSInvocationStateChangedEventArgs] InvocationStateChanged(System.Object, System.Management.Automation.PSInvocationStateChangedEventArgs)
Mpowershell AddArgument(System.Object value)
Mpowershell AddCommand(string cmdlet), powershell AddCommand(string cmdlet, bool useLocalScope), powershell AddCommand(System.Management.Automation.CommandInfo commandInfo)
Mpowershell AddParameter(string parameterName, System.Object value), powershell AddParameter(string parameterName)
Mpowershell AddParameters(System.Collections.IList parameters), powershell AddParameters(System.Collections.IDictionary parameters)
Mpowershell AddScript(string script), powershell AddScript(string script, bool useLocalScope)
Mpowershell AddStatement()
MSystem.IAsyncResult BeginInvoke(), System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input), System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state), System.IAsyncResult BeginInvoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output), System.IAsyncResult BeginInvoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
MSystem.IAsyncResult BeginStop(System.AsyncCallback callback, System.Object state)
MSystem.Collections.ObjectModel.Collection[psobject] Connect()
MSystem.IAsyncResult ConnectAsync(), System.IAsyncResult ConnectAsync(System.Management.Automation.PSDataCollection[psobject] output, System.AsyncCallback invocationCallback, System.Object state)
Mpowershell CreateNestedPowerShell()
Mvoid Dispose(), void IDisposable.Dispose()
MSystem.Management.Automation.PSDataCollection[psobject] EndInvoke(System.IAsyncResult asyncResult)
Mvoid EndStop(System.IAsyncResult asyncResult)
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Management.Automation.SteppablePipeline GetSteppablePipeline()
Mtype GetType()
MSystem.Collections.ObjectModel.Collection[psobject] Invoke(), System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input), System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings), System.Collections.ObjectModel.Collection[T] Invoke[T](), System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input), System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings), void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output), void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output, System.Management.Automation.PSInvocationSettings settings), void Invoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings)
MSystem.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync(), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
Mvoid Stop()
MSystem.Threading.Tasks.Task StopAsync(System.AsyncCallback callback, System.Object state)
Mstring ToString()
PSystem.Management.Automation.PSCommand Commands {get;set;}
Pbool HadErrors {get;}
Pstring HistoryString {get;set;}
Pguid InstanceId {get;}
PSystem.Management.Automation.PSInvocationStateInfo InvocationStateInfo {get;}
Pbool IsNested {get;}
Pbool IsRunspaceOwner {get;}
Prunspace Runspace {get;set;}
PSystem.Management.Automation.Runspaces.RunspacePool RunspacePool {get;set;}
PSystem.Management.Automation.PSDataStreams Streams {get;}
mstatic powershell Create(), static powershell Create(System.Management.Automation.RunspaceMode runspace), static powershell Create(initialsessionstate initialSessionState), static powershell Create(runspace runspace)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ProgressRecord
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Activity {get;set;}
Pint ActivityId {get;}
Pstring CurrentOperation {get;set;}
Pint ParentActivityId {get;set;}
Pint PercentComplete {get;set;}
PSystem.Management.Automation.ProgressRecordType RecordType {get;set;}
Pint SecondsRemaining {get;set;}
Pstring StatusDescription {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.ProgressRecord new(int activityId, string activity, string statusDescription), System.Management.Automation.ProgressRecord new(int activityId)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ProviderInfo
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pchar AltItemSeparator {get;}
PSystem.Management.Automation.Provider.ProviderCapabilities Capabilities {get;}
Pstring Description {get;set;}
PSystem.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] Drives {get;}
Pstring HelpFile {get;}
Pstring Home {get;set;}
Ptype ImplementingType {get;}
Pchar ItemSeparator {get;}
Ppsmoduleinfo Module {get;}
Pstring ModuleName {get;}
Pstring Name {get;}
PSystem.Management.Automation.PSSnapInInfo PSSnapIn {get;}
Pbool VolumeSeparatedByColon {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.Runspaces.Command
HIsEndOfStatement
HMergeUnclaimedPreviousCommandResults
GMergeMyResults
@System.Management.Automation.Runspaces.InitialSessionState
Minitialsessionstate Clone()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mvoid ImportPSModule(Params string[] name), void ImportPSModule(System.Collections.Generic.IEnumerable[Microsoft.PowerShell.Commands.ModuleSpecification] modules)
Mvoid ImportPSModulesFromPath(string path)
MSystem.Management.Automation.PSSnapInInfo ImportPSSnapIn(string name, [ref] System.Management.Automation.Runspaces.PSSnapInException warning)
Mstring ToString()
PSystem.Threading.ApartmentState ApartmentState {get;set;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateAssemblyEntry] Assemblies {get;}
PSystem.Management.Automation.AuthorizationManager AuthorizationManager {get;set;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateCommandEntry] Commands {get;}
Pbool DisableFormatUpdates {get;set;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateVariableEntry] EnvironmentVariables {get;}
PMicrosoft.PowerShell.ExecutionPolicy ExecutionPolicy {get;set;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateFormatEntry] Formats {get;}
PSystem.Management.Automation.PSLanguageMode LanguageMode {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] Modules {get;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateProviderEntry] Providers {get;}
PSystem.Collections.Generic.HashSet[string] StartupScripts {get;}
PSystem.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
Pbool ThrowOnRunspaceOpenError {get;set;}
Pstring TranscriptDirectory {get;set;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateTypeEntry] Types {get;}
Pbool UseFullLanguageModeInDebugger {get;set;}
PSystem.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateVariableEntry] Variables {get;}
mstatic initialsessionstate Create(), static initialsessionstate Create(string snapInName), static initialsessionstate Create(string[] snapInNameCollection, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warning)
mstatic initialsessionstate CreateDefault()
mstatic initialsessionstate CreateDefault2()
mstatic initialsessionstate CreateFrom(string snapInPath, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warnings), static initialsessionstate CreateFrom(string[] snapInPathCollection, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warnings)
mstatic initialsessionstate CreateFromSessionConfigurationFile(string path), static initialsessionstate CreateFromSessionConfigurationFile(string path, System.Func[string,bool] roleVerifier), static initialsessionstate CreateFromSessionConfigurationFile(string path, System.Func[string,bool] roleVerifier, bool validateFile)
mstatic initialsessionstate CreateRestricted(System.Management.Automation.SessionCapabilities sessionCapabilities)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.Runspaces.Runspace
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic runspace GetRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, guid sessionId, System.Nullable[guid] commandId, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
mstatic runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo), static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host), static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic bool CanUseDefaultRunspace {get;}
qstatic runspace DefaultRunspace {get;set;}
HApartmentState
HConnectionInfo
HDebugger
HDisconnectedOn
HEvents
HExpiresOn
HId
HInitialSessionState
HInstanceId
HJobManager
HName
HOriginalConnectionInfo
HRunspaceAvailability
HRunspaceIsRemote
HRunspaceStateInfo
HSessionStateProxy
HThreadOptions
HVersion
GClose
GCloseAsync
GConnect
GConnectAsync
GCreateDisconnectedPipeline
GCreateDisconnectedPowerShell
GCreateNestedPipeline
GCreatePipeline
GDisconnect
GDisconnectAsync
GDispose
GEquals
GGetApplicationPrivateData
GGetCapabilities
GGetHashCode
GGetType
GOpen
GOpenAsync
GResetRunspaceState
GToString
@System.Management.Automation.Runspaces.TypeData
MSystem.Management.Automation.Runspaces.TypeData Copy()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring DefaultDisplayProperty {get;set;}
PSystem.Management.Automation.Runspaces.PropertySetData DefaultDisplayPropertySet {get;set;}
PSystem.Management.Automation.Runspaces.PropertySetData DefaultKeyPropertySet {get;set;}
Pbool InheritPropertySerializationSet {get;set;}
Pbool IsOverride {get;set;}
PSystem.Collections.Generic.Dictionary[string,System.Management.Automation.Runspaces.TypeMemberData] Members {get;}
PSystem.Management.Automation.Runspaces.PropertySetData PropertySerializationSet {get;set;}
Puint SerializationDepth {get;set;}
Pstring SerializationMethod {get;set;}
Pstring StringSerializationSource {get;set;}
PSystem.Management.Automation.Runspaces.TypeMemberData StringSerializationSourceProperty {get;set;}
Ptype TargetTypeForDeserialization {get;set;}
Ptype TypeAdapter {get;set;}
Ptype TypeConverter {get;set;}
Pstring TypeName {get;}
@System.Management.Automation.RuntimeException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
PSystem.Management.Automation.ErrorRecord ErrorRecord {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
Pbool WasThrownFromThrowStatement {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.RuntimeException new(), System.Management.Automation.RuntimeException new(string message), System.Management.Automation.RuntimeException new(string message, System.Exception innerException), System.Management.Automation.RuntimeException new(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Management.Automation.ScriptBlock
Mvoid CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mscriptblock GetNewClosure()
Mpowershell GetPowerShell(Params System.Object[] args), powershell GetPowerShell(bool isTrustedInput, Params System.Object[] args), powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, Params System.Object[] args), powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, Params System.Object[] args), powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, bool isTrustedInput, Params System.Object[] args)
MSystem.Management.Automation.SteppablePipeline GetSteppablePipeline(), System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin), System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin, System.Object[] args)
Mtype GetType()
MSystem.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)
MSystem.Object InvokeReturnAsIs(Params System.Object[] args)
MSystem.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args), System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.Generic.Dictionary[string,scriptblock] functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)
Mstring ToString()
PSystem.Management.Automation.Language.Ast Ast {get;}
PSystem.Collections.Generic.List[System.Attribute] Attributes {get;}
Pbool DebuggerHidden {get;set;}
Pstring File {get;}
Pguid Id {get;}
Pbool IsConfiguration {get;}
Pbool IsFilter {get;}
Ppsmoduleinfo Module {get;}
PSystem.Management.Automation.PSToken StartPosition {get;}
mstatic scriptblock Create(string script)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ScriptInfo
HHelpUri
HNamespace
HScriptBlock
GResolveParameter
@System.Management.Automation.SemanticVersion
Mint CompareTo(System.Object version), int CompareTo(semver value), int IComparable.CompareTo(System.Object obj), int IComparable[semver].CompareTo(semver other)
Mbool Equals(System.Object obj), bool Equals(semver other), bool IEquatable[semver].Equals(semver other)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring BuildLabel {get;}
Pint Major {get;}
Pint Minor {get;}
Pint Patch {get;}
Pstring PreReleaseLabel {get;}
mstatic int Compare(semver versionA, semver versionB)
mstatic bool Equals(System.Object objA, System.Object objB)
msemver new(string version), semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel), semver new(int major, int minor, int patch, string label), semver new(int major, int minor, int patch), semver new(int major, int minor), semver new(int major), semver new(version version)
mstatic semver Parse(string version)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string version, [ref] semver result)
@System.Management.Automation.SessionState
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Collections.Generic.List[string] Applications {get;}
PSystem.Management.Automation.DriveManagementIntrinsics Drive {get;}
PSystem.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
PSystem.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
PSystem.Management.Automation.PSLanguageMode LanguageMode {get;set;}
Ppsmoduleinfo Module {get;}
PSystem.Management.Automation.PathIntrinsics Path {get;}
PSystem.Management.Automation.CmdletProviderManagementIntrinsics Provider {get;}
PSystem.Management.Automation.PSVariableIntrinsics PSVariable {get;}
PSystem.Collections.Generic.List[string] Scripts {get;}
Pbool UseFullLanguageModeInDebugger {get;}
@System.Management.Automation.SwitchParameter
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool ToBool()
Mstring ToString()
Pbool IsPresent {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mswitch new(bool isPresent)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qswitch Present {get;}
HPSStandardMembers
@System.Management.Automation.ValidateCountAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pint MaxLength {get;}
Pint MinLength {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mValidateCount new(int minLength, int maxLength)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ValidateLengthAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pint MaxLength {get;}
Pint MinLength {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mValidateLength new(int minLength, int maxLength)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ValidatePatternAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pstring ErrorMessage {get;set;}
PSystem.Text.RegularExpressions.RegexOptions Options {get;set;}
Pstring RegexPattern {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mValidatePattern new(string regexPattern)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ValidateRangeAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
PSystem.Object MaxRange {get;}
PSystem.Object MinRange {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mValidateRange new(System.Object minRange, System.Object maxRange), ValidateRange new(System.Management.Automation.ValidateRangeKind kind)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ValidateScriptAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pstring ErrorMessage {get;set;}
Pscriptblock ScriptBlock {get;}
PSystem.Object TypeId {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mValidateScript new(scriptblock scriptBlock)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.ValidateSetAttribute
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsDefaultAttribute()
Mbool Match(System.Object obj)
Mstring ToString()
Pstring ErrorMessage {get;set;}
Pbool IgnoreCase {get;set;}
PSystem.Object TypeId {get;}
PSystem.Collections.Generic.IList[string] ValidValues {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType), static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
mstatic System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element), static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
mstatic bool IsDefined(System.Reflection.MemberInfo element, type attributeType), static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType), static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Module element, type attributeType), static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit), static bool IsDefined(System.Reflection.Assembly element, type attributeType), static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
mValidateSet new(Params string[] validValues), ValidateSet new(type valuesGeneratorType)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.VerboseRecord
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Management.Automation.InvocationInfo InvocationInfo {get;}
Pstring Message {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.VerboseRecord new(string message), System.Management.Automation.VerboseRecord new(psobject record)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.WarningRecord
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring FullyQualifiedWarningId {get;}
PSystem.Management.Automation.InvocationInfo InvocationInfo {get;}
Pstring Message {get;set;}
PSystem.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Management.Automation.WarningRecord new(string message), System.Management.Automation.WarningRecord new(psobject record), System.Management.Automation.WarningRecord new(string fullyQualifiedWarningId, string message), System.Management.Automation.WarningRecord new(string fullyQualifiedWarningId, psobject record)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Management.Automation.WildcardPattern
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mbool IsMatch(string input)
Mstring ToString()
Mstring ToWql()
mstatic bool ContainsWildcardCharacters(string pattern)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic string Escape(string pattern)
mstatic WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)
mWildcardPattern new(string pattern), WildcardPattern new(string pattern, System.Management.Automation.WildcardOptions options)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic string Unescape(string pattern)
@System.Math
mstatic short Abs(short value), static int Abs(int value), static long Abs(long value), static System.IntPtr Abs(System.IntPtr value), static sbyte Abs(sbyte value), static decimal Abs(decimal value), static double Abs(double value), static float Abs(float value)
mstatic double Acos(double d)
mstatic double Acosh(double d)
mstatic double Asin(double d)
mstatic double Asinh(double d)
mstatic double Atan(double d)
mstatic double Atan2(double y, double x)
mstatic double Atanh(double d)
mstatic ulong BigMul(uint a, uint b), static long BigMul(int a, int b), static ulong BigMul(ulong a, ulong b, [ref] ulong low), static long BigMul(long a, long b, [ref] long low), static System.UInt128 BigMul(ulong a, ulong b), static System.Int128 BigMul(long a, long b)
mstatic double BitDecrement(double x)
mstatic double BitIncrement(double x)
mstatic double Cbrt(double d)
mstatic double Ceiling(double a), static decimal Ceiling(decimal d)
mstatic byte Clamp(byte value, byte min, byte max), static decimal Clamp(decimal value, decimal min, decimal max), static double Clamp(double value, double min, double max), static short Clamp(short value, short min, short max), static int Clamp(int value, int min, int max), static long Clamp(long value, long min, long max), static System.IntPtr Clamp(System.IntPtr value, System.IntPtr min, System.IntPtr max), static sbyte Clamp(sbyte value, sbyte min, sbyte max), static float Clamp(float value, float min, float max), static ushort Clamp(ushort value, ushort min, ushort max), static uint Clamp(uint value, uint min, uint max), static ulong Clamp(ulong value, ulong min, ulong max), static System.UIntPtr Clamp(System.UIntPtr value, System.UIntPtr min, System.UIntPtr max)
mstatic double CopySign(double x, double y)
mstatic double Cos(double d)
mstatic double Cosh(double value)
mstatic int DivRem(int a, int b, [ref] int result), static long DivRem(long a, long b, [ref] long result), static System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right), static System.ValueTuple[byte,byte] DivRem(byte left, byte right), static System.ValueTuple[short,short] DivRem(short left, short right), static System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right), static System.ValueTuple[int,int] DivRem(int left, int right), static System.ValueTuple[uint,uint] DivRem(uint left, uint right), static System.ValueTuple[long,long] DivRem(long left, long right), static System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right), static System.ValueTuple[System.IntPtr,System.IntPtr] DivRem(System.IntPtr left, System.IntPtr right), static System.ValueTuple[System.UIntPtr,System.UIntPtr] DivRem(System.UIntPtr left, System.UIntPtr right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic double Exp(double d)
mstatic double Floor(double d), static decimal Floor(decimal d)
mstatic double FusedMultiplyAdd(double x, double y, double z)
mstatic double IEEERemainder(double x, double y)
mstatic int ILogB(double x)
mstatic double Log(double d), static double Log(double a, double newBase)
mstatic double Log10(double d)
mstatic double Log2(double x)
mstatic byte Max(byte val1, byte val2), static decimal Max(decimal val1, decimal val2), static double Max(double val1, double val2), static short Max(short val1, short val2), static int Max(int val1, int val2), static long Max(long val1, long val2), static System.IntPtr Max(System.IntPtr val1, System.IntPtr val2), static sbyte Max(sbyte val1, sbyte val2), static float Max(float val1, float val2), static ushort Max(ushort val1, ushort val2), static uint Max(uint val1, uint val2), static ulong Max(ulong val1, ulong val2), static System.UIntPtr Max(System.UIntPtr val1, System.UIntPtr val2)
mstatic double MaxMagnitude(double x, double y)
mstatic byte Min(byte val1, byte val2), static decimal Min(decimal val1, decimal val2), static double Min(double val1, double val2), static short Min(short val1, short val2), static int Min(int val1, int val2), static long Min(long val1, long val2), static System.IntPtr Min(System.IntPtr val1, System.IntPtr val2), static sbyte Min(sbyte val1, sbyte val2), static float Min(float val1, float val2), static ushort Min(ushort val1, ushort val2), static uint Min(uint val1, uint val2), static ulong Min(ulong val1, ulong val2), static System.UIntPtr Min(System.UIntPtr val1, System.UIntPtr val2)
mstatic double MinMagnitude(double x, double y)
mstatic double Pow(double x, double y)
mstatic double ReciprocalEstimate(double d)
mstatic double ReciprocalSqrtEstimate(double d)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic decimal Round(decimal d), static decimal Round(decimal d, int decimals), static decimal Round(decimal d, System.MidpointRounding mode), static decimal Round(decimal d, int decimals, System.MidpointRounding mode), static double Round(double a), static double Round(double value, int digits), static double Round(double value, System.MidpointRounding mode), static double Round(double value, int digits, System.MidpointRounding mode)
mstatic double ScaleB(double x, int n)
mstatic int Sign(decimal value), static int Sign(double value), static int Sign(short value), static int Sign(int value), static int Sign(long value), static int Sign(System.IntPtr value), static int Sign(sbyte value), static int Sign(float value)
mstatic double Sin(double a)
mstatic System.ValueTuple[double,double] SinCos(double x)
mstatic double Sinh(double value)
mstatic double Sqrt(double d)
mstatic double Tan(double a)
mstatic double Tanh(double value)
mstatic decimal Truncate(decimal d), static double Truncate(double d)
qstatic double E {get;}
qstatic double PI {get;}
qstatic double Tau {get;}
GEquals
GGetHashCode
GGetType
GToString
@System.Net.Dns
mstatic System.IAsyncResult BeginGetHostAddresses(string hostNameOrAddress, System.AsyncCallback requestCallback, System.Object state)
mstatic System.IAsyncResult BeginGetHostByName(string hostName, System.AsyncCallback requestCallback, System.Object stateObject)
mstatic System.IAsyncResult BeginGetHostEntry(ipaddress address, System.AsyncCallback requestCallback, System.Object stateObject), static System.IAsyncResult BeginGetHostEntry(string hostNameOrAddress, System.AsyncCallback requestCallback, System.Object stateObject)
mstatic System.IAsyncResult BeginResolve(string hostName, System.AsyncCallback requestCallback, System.Object stateObject)
mstatic ipaddress[] EndGetHostAddresses(System.IAsyncResult asyncResult)
mstatic System.Net.IPHostEntry EndGetHostByName(System.IAsyncResult asyncResult)
mstatic System.Net.IPHostEntry EndGetHostEntry(System.IAsyncResult asyncResult)
mstatic System.Net.IPHostEntry EndResolve(System.IAsyncResult asyncResult)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic ipaddress[] GetHostAddresses(string hostNameOrAddress), static ipaddress[] GetHostAddresses(string hostNameOrAddress, System.Net.Sockets.AddressFamily family)
mstatic System.Threading.Tasks.Task[ipaddress[]] GetHostAddressesAsync(string hostNameOrAddress), static System.Threading.Tasks.Task[ipaddress[]] GetHostAddressesAsync(string hostNameOrAddress, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task[ipaddress[]] GetHostAddressesAsync(string hostNameOrAddress, System.Net.Sockets.AddressFamily family, System.Threading.CancellationToken cancellationToken = default)
mstatic System.Net.IPHostEntry GetHostByAddress(string address), static System.Net.IPHostEntry GetHostByAddress(ipaddress address)
mstatic System.Net.IPHostEntry GetHostByName(string hostName)
mstatic System.Net.IPHostEntry GetHostEntry(ipaddress address), static System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress), static System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress, System.Net.Sockets.AddressFamily family)
mstatic System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(string hostNameOrAddress), static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(string hostNameOrAddress, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(string hostNameOrAddress, System.Net.Sockets.AddressFamily family, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(ipaddress address)
mstatic string GetHostName()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Net.IPHostEntry Resolve(string hostName)
@System.Net.IPAddress
Mbool Equals(System.Object comparand)
Mbyte[] GetAddressBytes()
Mint GetHashCode()
Mtype GetType()
Mipaddress MapToIPv4()
Mipaddress MapToIPv6()
Mstring ToString(), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten)
Plong Address {get;set;}
PSystem.Net.Sockets.AddressFamily AddressFamily {get;}
Pbool IsIPv4MappedToIPv6 {get;}
Pbool IsIPv6LinkLocal {get;}
Pbool IsIPv6Multicast {get;}
Pbool IsIPv6SiteLocal {get;}
Pbool IsIPv6Teredo {get;}
Pbool IsIPv6UniqueLocal {get;}
Plong ScopeId {get;set;}
SSystem.Object IPAddressToString {get=$this.Tostring();}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic long HostToNetworkOrder(long host), static int HostToNetworkOrder(int host), static short HostToNetworkOrder(short host)
mstatic bool IsLoopback(ipaddress address)
mstatic bool IsValid(System.ReadOnlySpan[char] ipSpan)
mstatic bool IsValidUtf8(System.ReadOnlySpan[byte] utf8Text)
mstatic long NetworkToHostOrder(long network), static int NetworkToHostOrder(int network), static short NetworkToHostOrder(short network)
mipaddress new(long newAddress), ipaddress new(byte[] address, long scopeid), ipaddress new(System.ReadOnlySpan[byte] address, long scopeid), ipaddress new(byte[] address), ipaddress new(System.ReadOnlySpan[byte] address)
mstatic ipaddress Parse(string ipString), static ipaddress Parse(System.ReadOnlySpan[byte] utf8Text), static ipaddress Parse(System.ReadOnlySpan[char] ipSpan)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string ipString, [ref] ipaddress address), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ipaddress result), static bool TryParse(System.ReadOnlySpan[char] ipSpan, [ref] ipaddress address)
qstatic ipaddress Any {get;}
qstatic ipaddress Broadcast {get;}
qstatic ipaddress IPv6Any {get;}
qstatic ipaddress IPv6Loopback {get;}
qstatic ipaddress IPv6None {get;}
qstatic ipaddress Loopback {get;}
qstatic ipaddress None {get;}
HPSStandardMembers
@System.Net.IPEndPoint
MSystem.Net.EndPoint Create(System.Net.SocketAddress socketAddress)
Mbool Equals(System.Object comparand)
Mint GetHashCode()
Mtype GetType()
MSystem.Net.SocketAddress Serialize()
Mstring ToString()
Pipaddress Address {get;set;}
PSystem.Net.Sockets.AddressFamily AddressFamily {get;}
Pint Port {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mIPEndpoint new(long address, int port), IPEndpoint new(ipaddress address, int port)
mstatic IPEndpoint Parse(string s), static IPEndpoint Parse(System.ReadOnlySpan[char] s)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string s, [ref] IPEndpoint result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] IPEndpoint result)
qstatic int MaxPort {get;}
qstatic int MinPort {get;}
@System.Net.Mail.MailAddress
Mbool Equals(System.Object value)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Address {get;}
Pstring DisplayName {get;}
Pstring Host {get;}
Pstring User {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mmailaddress new(string address), mailaddress new(string address, string displayName), mailaddress new(string address, string displayName, System.Text.Encoding displayNameEncoding)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryCreate(string address, [ref] mailaddress result), static bool TryCreate(string address, string displayName, [ref] mailaddress result), static bool TryCreate(string address, string displayName, System.Text.Encoding displayNameEncoding, [ref] mailaddress result)
HPSStandardMembers
@System.Net.NetworkCredential
Mbool Equals(System.Object obj)
MSystem.Net.NetworkCredential GetCredential(uri uri, string authenticationType), System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType), System.Net.NetworkCredential ICredentials.GetCredential(uri uri, string authType), System.Net.NetworkCredential ICredentialsByHost.GetCredential(string host, int port, string authenticationType)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Domain {get;set;}
Pstring Password {get;set;}
Psecurestring SecurePassword {get;set;}
Pstring UserName {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Net.NetworkCredential new(), System.Net.NetworkCredential new(string userName, string password), System.Net.NetworkCredential new(string userName, string password, string domain), System.Net.NetworkCredential new(string userName, securestring password), System.Net.NetworkCredential new(string userName, securestring password, string domain)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Net.WebUtility
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic string HtmlDecode(string value), static void HtmlDecode(string value, System.IO.TextWriter output)
mstatic string HtmlEncode(string value), static void HtmlEncode(string value, System.IO.TextWriter output)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic string UrlDecode(string encodedValue)
mstatic byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)
mstatic string UrlEncode(string value)
mstatic byte[] UrlEncodeToBytes(byte[] value, int offset, int count)
GEquals
GGetHashCode
GGetType
GToString
@System.NotImplementedException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.NotImplementedException new(), System.NotImplementedException new(string message), System.NotImplementedException new(string message, System.Exception inner)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.NotSupportedException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.NotSupportedException new(), System.NotSupportedException new(string message), System.NotSupportedException new(string message, System.Exception innerException)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Nullable`1
Mbool Equals(System.Object obj), bool Equals(<0> obj), bool IEquatable[{0}].Equals(<0> other)
MSystem.Object GetArray()
Mint GetHashCode()
Mint GetOffset()
Mtype GetType()
Mstring ToString()
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Nullable[<0>] new(<0> value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Numerics.BigInteger
Mint CompareTo(long other), int CompareTo(ulong other), int CompareTo(bigint other), int CompareTo(System.Object obj), int IComparable.CompareTo(System.Object obj), int IComparable[bigint].CompareTo(bigint other)
Mbool Equals(System.Object obj), bool Equals(long other), bool Equals(ulong other), bool Equals(bigint other), bool IEquatable[bigint].Equals(bigint other)
Mlong GetBitLength()
Mint GetByteCount(bool isUnsigned = False), int IBinaryInteger[bigint].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[bigint].GetShortestBitLength()
Mtype GetType()
Mbyte[] ToByteArray(), byte[] ToByteArray(bool isUnsigned = False, bool isBigEndian = False)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[bigint].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten, bool isUnsigned = False, bool isBigEndian = False)
Mbool IBinaryInteger[bigint].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[bigint].WriteBigEndian(byte[] destination), int IBinaryInteger[bigint].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[bigint].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[bigint].WriteLittleEndian(byte[] destination), int IBinaryInteger[bigint].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[bigint].WriteLittleEndian(System.Span[byte] destination)
Pbool IsEven {get;}
Pbool IsOne {get;}
Pbool IsPowerOfTwo {get;}
Pbool IsZero {get;}
Pint Sign {get;}
mstatic bigint Abs(bigint value)
mstatic bigint Add(bigint left, bigint right)
mstatic bigint Clamp(bigint value, bigint min, bigint max)
mstatic int Compare(bigint left, bigint right)
mstatic bigint CopySign(bigint value, bigint sign)
mstatic bigint CreateChecked[TOther](TOther value)
mstatic bigint CreateSaturating[TOther](TOther value)
mstatic bigint CreateTruncating[TOther](TOther value)
mstatic bigint Divide(bigint dividend, bigint divisor)
mstatic bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder), static System.ValueTuple[bigint,bigint] DivRem(bigint left, bigint right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bigint GreatestCommonDivisor(bigint left, bigint right)
mstatic bool IsEvenInteger(bigint value)
mstatic bool IsNegative(bigint value)
mstatic bool IsOddInteger(bigint value)
mstatic bool IsPositive(bigint value)
mstatic bool IsPow2(bigint value)
mstatic bigint LeadingZeroCount(bigint value)
mstatic double Log(bigint value), static double Log(bigint value, double baseValue)
mstatic double Log10(bigint value)
mstatic bigint Log2(bigint value)
mstatic bigint Max(bigint left, bigint right)
mstatic bigint MaxMagnitude(bigint x, bigint y)
mstatic bigint Min(bigint left, bigint right)
mstatic bigint MinMagnitude(bigint x, bigint y)
mstatic bigint ModPow(bigint value, bigint exponent, bigint modulus)
mstatic bigint Multiply(bigint left, bigint right)
mstatic bigint Negate(bigint value)
mbigint new(int value), bigint new(uint value), bigint new(long value), bigint new(ulong value), bigint new(float value), bigint new(double value), bigint new(decimal value), bigint new(byte[] value), bigint new(System.ReadOnlySpan[byte] value, bool isUnsigned = False, bool isBigEndian = False)
mstatic bigint Parse(string value), static bigint Parse(string value, System.Globalization.NumberStyles style), static bigint Parse(string value, System.IFormatProvider provider), static bigint Parse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider), static bigint Parse(System.ReadOnlySpan[char] value, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static bigint Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
mstatic bigint PopCount(bigint value)
mstatic bigint Pow(bigint value, int exponent)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bigint Remainder(bigint dividend, bigint divisor)
mstatic bigint RotateLeft(bigint value, int rotateAmount)
mstatic bigint RotateRight(bigint value, int rotateAmount)
mstatic bigint Subtract(bigint left, bigint right)
mstatic bigint TrailingZeroCount(bigint value)
mstatic bool TryParse(string value, [ref] bigint result), static bool TryParse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] bigint result), static bool TryParse(System.ReadOnlySpan[char] value, [ref] bigint result), static bool TryParse(System.ReadOnlySpan[char] value, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] bigint result), static bool TryParse(string s, System.IFormatProvider provider, [ref] bigint result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] bigint result)
qbigint MinusOne {get;}
qbigint One {get;}
qbigint Zero {get;}
@System.Numerics.Complex
Mbool Equals(System.Object obj), bool Equals(System.Numerics.Complex value), bool IEquatable[Complex].Equals(System.Numerics.Complex other)
Mint GetHashCode()
Mtype GetType()
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pdouble Imaginary {get;}
Pdouble Magnitude {get;}
Pdouble Phase {get;}
Pdouble Real {get;}
mstatic double Abs(System.Numerics.Complex value)
mstatic System.Numerics.Complex Acos(System.Numerics.Complex value)
mstatic System.Numerics.Complex Add(System.Numerics.Complex left, System.Numerics.Complex right), static System.Numerics.Complex Add(System.Numerics.Complex left, double right), static System.Numerics.Complex Add(double left, System.Numerics.Complex right)
mstatic System.Numerics.Complex Asin(System.Numerics.Complex value)
mstatic System.Numerics.Complex Atan(System.Numerics.Complex value)
mstatic System.Numerics.Complex Conjugate(System.Numerics.Complex value)
mstatic System.Numerics.Complex Cos(System.Numerics.Complex value)
mstatic System.Numerics.Complex Cosh(System.Numerics.Complex value)
mstatic System.Numerics.Complex CreateChecked[TOther](TOther value)
mstatic System.Numerics.Complex CreateSaturating[TOther](TOther value)
mstatic System.Numerics.Complex CreateTruncating[TOther](TOther value)
mstatic System.Numerics.Complex Divide(System.Numerics.Complex dividend, System.Numerics.Complex divisor), static System.Numerics.Complex Divide(System.Numerics.Complex dividend, double divisor), static System.Numerics.Complex Divide(double dividend, System.Numerics.Complex divisor)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Numerics.Complex Exp(System.Numerics.Complex value)
mstatic System.Numerics.Complex FromPolarCoordinates(double magnitude, double phase)
mstatic bool IsComplexNumber(System.Numerics.Complex value)
mstatic bool IsEvenInteger(System.Numerics.Complex value)
mstatic bool IsFinite(System.Numerics.Complex value)
mstatic bool IsImaginaryNumber(System.Numerics.Complex value)
mstatic bool IsInfinity(System.Numerics.Complex value)
mstatic bool IsInteger(System.Numerics.Complex value)
mstatic bool IsNaN(System.Numerics.Complex value)
mstatic bool IsNegative(System.Numerics.Complex value)
mstatic bool IsNegativeInfinity(System.Numerics.Complex value)
mstatic bool IsNormal(System.Numerics.Complex value)
mstatic bool IsOddInteger(System.Numerics.Complex value)
mstatic bool IsPositive(System.Numerics.Complex value)
mstatic bool IsPositiveInfinity(System.Numerics.Complex value)
mstatic bool IsRealNumber(System.Numerics.Complex value)
mstatic bool IsSubnormal(System.Numerics.Complex value)
mstatic System.Numerics.Complex Log(System.Numerics.Complex value), static System.Numerics.Complex Log(System.Numerics.Complex value, double baseValue)
mstatic System.Numerics.Complex Log10(System.Numerics.Complex value)
mstatic System.Numerics.Complex MaxMagnitude(System.Numerics.Complex x, System.Numerics.Complex y)
mstatic System.Numerics.Complex MinMagnitude(System.Numerics.Complex x, System.Numerics.Complex y)
mstatic System.Numerics.Complex Multiply(System.Numerics.Complex left, System.Numerics.Complex right), static System.Numerics.Complex Multiply(System.Numerics.Complex left, double right), static System.Numerics.Complex Multiply(double left, System.Numerics.Complex right)
mstatic System.Numerics.Complex Negate(System.Numerics.Complex value)
mSystem.Numerics.Complex new(double real, double imaginary)
mstatic System.Numerics.Complex Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static System.Numerics.Complex Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static System.Numerics.Complex Parse(string s, System.IFormatProvider provider), static System.Numerics.Complex Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
mstatic System.Numerics.Complex Pow(System.Numerics.Complex value, System.Numerics.Complex power), static System.Numerics.Complex Pow(System.Numerics.Complex value, double power)
mstatic System.Numerics.Complex Reciprocal(System.Numerics.Complex value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Numerics.Complex Sin(System.Numerics.Complex value)
mstatic System.Numerics.Complex Sinh(System.Numerics.Complex value)
mstatic System.Numerics.Complex Sqrt(System.Numerics.Complex value)
mstatic System.Numerics.Complex Subtract(System.Numerics.Complex left, System.Numerics.Complex right), static System.Numerics.Complex Subtract(System.Numerics.Complex left, double right), static System.Numerics.Complex Subtract(double left, System.Numerics.Complex right)
mstatic System.Numerics.Complex Tan(System.Numerics.Complex value)
mstatic System.Numerics.Complex Tanh(System.Numerics.Complex value)
mstatic bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Numerics.Complex result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Numerics.Complex result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.Numerics.Complex result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.Numerics.Complex result)
qstatic System.Numerics.Complex ImaginaryOne {get;}
qstatic System.Numerics.Complex Infinity {get;}
qstatic System.Numerics.Complex NaN {get;}
qstatic System.Numerics.Complex One {get;}
qstatic System.Numerics.Complex Zero {get;}
@System.Object
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Object new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.OperatingSystem
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.PlatformID Platform {get;}
Pstring ServicePack {get;}
Pversion Version {get;}
Pstring VersionString {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsAndroid()
mstatic bool IsAndroidVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
mstatic bool IsBrowser()
mstatic bool IsFreeBSD()
mstatic bool IsFreeBSDVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
mstatic bool IsIOS()
mstatic bool IsIOSVersionAtLeast(int major, int minor = 0, int build = 0)
mstatic bool IsLinux()
mstatic bool IsMacCatalyst()
mstatic bool IsMacCatalystVersionAtLeast(int major, int minor = 0, int build = 0)
mstatic bool IsMacOS()
mstatic bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0)
mstatic bool IsOSPlatform(string platform)
mstatic bool IsOSPlatformVersionAtLeast(string platform, int major, int minor = 0, int build = 0, int revision = 0)
mstatic bool IsTvOS()
mstatic bool IsTvOSVersionAtLeast(int major, int minor = 0, int build = 0)
mstatic bool IsWasi()
mstatic bool IsWatchOS()
mstatic bool IsWatchOSVersionAtLeast(int major, int minor = 0, int build = 0)
mstatic bool IsWindows()
mstatic bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
mSystem.OperatingSystem new(System.PlatformID platform, version version)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.OperationCanceledException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Threading.CancellationToken CancellationToken {get;}
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.OperationCanceledException new(), System.OperationCanceledException new(string message), System.OperationCanceledException new(string message, System.Exception innerException), System.OperationCanceledException new(System.Threading.CancellationToken token), System.OperationCanceledException new(string message, System.Threading.CancellationToken token), System.OperationCanceledException new(string message, System.Exception innerException, System.Threading.CancellationToken token)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Random
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mstring GetHexString(int stringLength, bool lowercase = False), void GetHexString(System.Span[char] destination, bool lowercase = False)
Mvoid GetItems[T](System.ReadOnlySpan[T] choices, System.Span[T] destination), T[] GetItems[T](T[] choices, int length), T[] GetItems[T](System.ReadOnlySpan[T] choices, int length)
Mstring GetString(System.ReadOnlySpan[char] choices, int length)
Mtype GetType()
Mint Next(), int Next(int maxValue), int Next(int minValue, int maxValue)
Mvoid NextBytes(byte[] buffer), void NextBytes(System.Span[byte] buffer)
Mdouble NextDouble()
Mlong NextInt64(), long NextInt64(long maxValue), long NextInt64(long minValue, long maxValue)
Mfloat NextSingle()
Mvoid Shuffle[T](T[] values), void Shuffle[T](System.Span[T] values)
Mstring ToString()
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Random new(), System.Random new(int Seed)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic System.Random Shared {get;}
@System.Range
Mbool Equals(System.Object value), bool Equals(System.Range other), bool IEquatable[Range].Equals(System.Range other)
Mint GetHashCode()
MSystem.ValueTuple[int,int] GetOffsetAndLength(int length)
Mtype GetType()
Mstring ToString()
PSystem.Index End {get;}
PSystem.Index Start {get;}
mstatic System.Range EndAt(System.Index end)
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Range new(System.Index start, System.Index end)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Range StartAt(System.Index start)
qSystem.Range All {get;}
@System.Reflection.RuntimeAssembly
ESystem.Reflection.ModuleResolveEventHandler ModuleResolve(System.Object, System.ResolveEventArgs)
MSystem.Object CreateInstance(string typeName), System.Object CreateInstance(string typeName, bool ignoreCase), System.Object CreateInstance(string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
Mbool Equals(System.Object o)
MSystem.Object[] GetCustomAttributes(bool inherit), System.Object[] GetCustomAttributes(type attributeType, bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
MSystem.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
Mtype[] GetExportedTypes()
MSystem.IO.FileStream GetFile(string name)
MSystem.IO.FileStream[] GetFiles(bool getResourceModules), System.IO.FileStream[] GetFiles()
Mtype[] GetForwardedTypes()
Mint GetHashCode()
MSystem.Reflection.Module[] GetLoadedModules(bool getResourceModules), System.Reflection.Module[] GetLoadedModules()
MSystem.Reflection.ManifestResourceInfo GetManifestResourceInfo(string resourceName)
Mstring[] GetManifestResourceNames()
MSystem.IO.Stream GetManifestResourceStream(type type, string name), System.IO.Stream GetManifestResourceStream(string name)
MSystem.Reflection.Module GetModule(string name)
MSystem.Reflection.Module[] GetModules(bool getResourceModules), System.Reflection.Module[] GetModules()
MSystem.Reflection.AssemblyName GetName(bool copiedName), System.Reflection.AssemblyName GetName()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
MSystem.Reflection.AssemblyName[] GetReferencedAssemblies()
MSystem.Reflection.Assembly GetSatelliteAssembly(cultureinfo culture), System.Reflection.Assembly GetSatelliteAssembly(cultureinfo culture, version version)
Mtype GetType(string name, bool throwOnError, bool ignoreCase), type GetType(string name), type GetType(string name, bool throwOnError), type GetType()
Mtype[] GetTypes()
Mbool IsDefined(type attributeType, bool inherit), bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
MSystem.Reflection.Module LoadModule(string moduleName, byte[] rawModule), System.Reflection.Module LoadModule(string moduleName, byte[] rawModule, byte[] rawSymbolStore)
Mstring ToString()
Pstring CodeBase {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DefinedTypes {get;}
PSystem.Reflection.MethodInfo EntryPoint {get;}
Pstring EscapedCodeBase {get;}
PSystem.Collections.Generic.IEnumerable[type] ExportedTypes {get;}
Pstring FullName {get;}
Pbool GlobalAssemblyCache {get;}
Plong HostContext {get;}
Pstring ImageRuntimeVersion {get;}
Pbool IsCollectible {get;}
Pbool IsDynamic {get;}
Pbool IsFullyTrusted {get;}
Pstring Location {get;}
PSystem.Reflection.Module ManifestModule {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.Module] Modules {get;}
Pbool ReflectionOnly {get;}
PSystem.Security.SecurityRuleSet SecurityRuleSet {get;}
mstatic string CreateQualifiedName(string assemblyName, string typeName)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Reflection.Assembly GetAssembly(type type)
mstatic System.Reflection.Assembly GetCallingAssembly()
mstatic System.Reflection.Assembly GetEntryAssembly()
mstatic System.Reflection.Assembly GetExecutingAssembly()
mstatic System.Reflection.Assembly Load(string assemblyString), static System.Reflection.Assembly Load(System.Reflection.AssemblyName assemblyRef), static System.Reflection.Assembly Load(byte[] rawAssembly), static System.Reflection.Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore)
mstatic System.Reflection.Assembly LoadFile(string path)
mstatic System.Reflection.Assembly LoadFrom(string assemblyFile), static System.Reflection.Assembly LoadFrom(string assemblyFile, byte[] hashValue, System.Configuration.Assemblies.AssemblyHashAlgorithm hashAlgorithm)
mstatic System.Reflection.Assembly LoadWithPartialName(string partialName)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Reflection.Assembly ReflectionOnlyLoad(byte[] rawAssembly), static System.Reflection.Assembly ReflectionOnlyLoad(string assemblyString)
mstatic System.Reflection.Assembly ReflectionOnlyLoadFrom(string assemblyFile)
mstatic void SetEntryAssembly(System.Reflection.Assembly assembly)
mstatic System.Reflection.Assembly UnsafeLoadFrom(string assemblyFile)
@System.RuntimeType
Mtype AsType()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj), bool Equals(type o)
Mtype[] FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)
MSystem.Reflection.MemberInfo[] FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, System.Object filterCriteria)
Mint GetArrayRank()
MSystem.Reflection.ConstructorInfo GetConstructor(type[] types), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
MSystem.Reflection.ConstructorInfo[] GetConstructors(System.Reflection.BindingFlags bindingAttr), System.Reflection.ConstructorInfo[] GetConstructors()
MSystem.Object[] GetCustomAttributes(bool inherit), System.Object[] GetCustomAttributes(type attributeType, bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
MSystem.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
MSystem.Reflection.EventInfo GetDeclaredEvent(string name)
MSystem.Reflection.FieldInfo GetDeclaredField(string name)
MSystem.Reflection.MethodInfo GetDeclaredMethod(string name)
MSystem.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] GetDeclaredMethods(string name)
MSystem.Reflection.TypeInfo GetDeclaredNestedType(string name)
MSystem.Reflection.PropertyInfo GetDeclaredProperty(string name)
MSystem.Reflection.MemberInfo[] GetDefaultMembers()
Mtype GetElementType()
Mstring GetEnumName(System.Object value)
Mstring[] GetEnumNames()
Mtype GetEnumUnderlyingType()
Marray GetEnumValues()
Marray GetEnumValuesAsUnderlyingType()
MSystem.Reflection.EventInfo GetEvent(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.EventInfo GetEvent(string name)
MSystem.Reflection.EventInfo[] GetEvents(System.Reflection.BindingFlags bindingAttr), System.Reflection.EventInfo[] GetEvents()
MSystem.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.FieldInfo GetField(string name), System.Reflection.FieldInfo IReflect.GetField(string name, System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr), System.Reflection.FieldInfo[] GetFields(), System.Reflection.FieldInfo[] IReflect.GetFields(System.Reflection.BindingFlags bindingAttr)
Mtype[] GetFunctionPointerCallingConventions()
Mtype[] GetFunctionPointerParameterTypes()
Mtype GetFunctionPointerReturnType()
Mtype[] GetGenericArguments()
Mtype[] GetGenericParameterConstraints()
Mtype GetGenericTypeDefinition()
Mint GetHashCode()
Mtype GetInterface(string fullname, bool ignoreCase), type GetInterface(string name)
MSystem.Reflection.InterfaceMapping GetInterfaceMap(type interfaceType)
Mtype[] GetInterfaces()
MSystem.Reflection.MemberInfo[] GetMember(string name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] GetMember(string name), System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] IReflect.GetMember(string name, System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] GetMembers(), System.Reflection.MemberInfo[] IReflect.GetMembers(System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.MemberInfo GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member)
MSystem.Reflection.MethodInfo GetMethod(string name), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.MethodInfo GetMethod(string name, type[] types), System.Reflection.MethodInfo GetMethod(string name, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr), System.Reflection.MethodInfo[] GetMethods(), System.Reflection.MethodInfo[] IReflect.GetMethods(System.Reflection.BindingFlags bindingAttr)
Mtype GetNestedType(string fullname, System.Reflection.BindingFlags bindingAttr), type GetNestedType(string name)
Mtype[] GetNestedTypes(System.Reflection.BindingFlags bindingAttr), type[] GetNestedTypes()
Mtype[] GetOptionalCustomModifiers()
MSystem.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo[] GetProperties(), System.Reflection.PropertyInfo[] IReflect.GetProperties(System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.PropertyInfo GetProperty(string name), System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo GetProperty(string name, type returnType), System.Reflection.PropertyInfo GetProperty(string name, type[] types), System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types), System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
Mtype[] GetRequiredCustomModifiers()
Mtype GetType()
MSystem.Reflection.TypeInfo IReflectableType.GetTypeInfo()
Mbool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
MSystem.Object InvokeMember(string name, System.Reflection.BindingFlags bindingFlags, System.Reflection.Binder binder, System.Object target, System.Object[] providedArgs, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParams), System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args), System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, cultureinfo culture), System.Object IReflect.InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)
Mbool IsAssignableFrom(System.Reflection.TypeInfo typeInfo), bool IsAssignableFrom(type c)
Mbool IsAssignableTo(type targetType)
Mbool IsDefined(type attributeType, bool inherit), bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
Mbool IsEnumDefined(System.Object value)
Mbool IsEquivalentTo(type other)
Mbool IsInstanceOfType(System.Object o)
Mbool IsSubclassOf(type type)
Mtype MakeArrayType(), type MakeArrayType(int rank)
Mtype MakeByRefType()
Mtype MakeGenericType(Params type[] typeArguments)
Mtype MakePointerType()
Mstring ToString()
PSystem.Reflection.Assembly Assembly {get;}
Pstring AssemblyQualifiedName {get;}
PSystem.Reflection.TypeAttributes Attributes {get;}
Ptype BaseType {get;}
Pbool ContainsGenericParameters {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.ConstructorInfo] DeclaredConstructors {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.EventInfo] DeclaredEvents {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.FieldInfo] DeclaredFields {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.MemberInfo] DeclaredMembers {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] DeclaredMethods {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DeclaredNestedTypes {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.PropertyInfo] DeclaredProperties {get;}
PSystem.Reflection.MethodBase DeclaringMethod {get;}
Ptype DeclaringType {get;}
Pstring FullName {get;}
PSystem.Reflection.GenericParameterAttributes GenericParameterAttributes {get;}
Pint GenericParameterPosition {get;}
Ptype[] GenericTypeArguments {get;}
Ptype[] GenericTypeParameters {get;}
Pguid GUID {get;}
Pbool HasElementType {get;}
PSystem.Collections.Generic.IEnumerable[type] ImplementedInterfaces {get;}
Pbool IsAbstract {get;}
Pbool IsAnsiClass {get;}
Pbool IsArray {get;}
Pbool IsAutoClass {get;}
Pbool IsAutoLayout {get;}
Pbool IsByRef {get;}
Pbool IsByRefLike {get;}
Pbool IsClass {get;}
Pbool IsCollectible {get;}
Pbool IsCOMObject {get;}
Pbool IsConstructedGenericType {get;}
Pbool IsContextful {get;}
Pbool IsEnum {get;}
Pbool IsExplicitLayout {get;}
Pbool IsFunctionPointer {get;}
Pbool IsGenericMethodParameter {get;}
Pbool IsGenericParameter {get;}
Pbool IsGenericType {get;}
Pbool IsGenericTypeDefinition {get;}
Pbool IsGenericTypeParameter {get;}
Pbool IsImport {get;}
Pbool IsInterface {get;}
Pbool IsLayoutSequential {get;}
Pbool IsMarshalByRef {get;}
Pbool IsNested {get;}
Pbool IsNestedAssembly {get;}
Pbool IsNestedFamANDAssem {get;}
Pbool IsNestedFamily {get;}
Pbool IsNestedFamORAssem {get;}
Pbool IsNestedPrivate {get;}
Pbool IsNestedPublic {get;}
Pbool IsNotPublic {get;}
Pbool IsPointer {get;}
Pbool IsPrimitive {get;}
Pbool IsPublic {get;}
Pbool IsSealed {get;}
Pbool IsSecurityCritical {get;}
Pbool IsSecuritySafeCritical {get;}
Pbool IsSecurityTransparent {get;}
Pbool IsSerializable {get;}
Pbool IsSignatureType {get;}
Pbool IsSpecialName {get;}
Pbool IsSZArray {get;}
Pbool IsTypeDefinition {get;}
Pbool IsUnicodeClass {get;}
Pbool IsUnmanagedFunctionPointer {get;}
Pbool IsValueType {get;}
Pbool IsVariableBoundArray {get;}
Pbool IsVisible {get;}
PSystem.Reflection.MemberTypes MemberType {get;}
Pint MetadataToken {get;}
PSystem.Reflection.Module Module {get;}
Pstring Name {get;}
Pstring Namespace {get;}
Ptype ReflectedType {get;}
PSystem.Runtime.InteropServices.StructLayoutAttribute StructLayoutAttribute {get;}
PSystem.RuntimeTypeHandle TypeHandle {get;}
PSystem.Reflection.ConstructorInfo TypeInitializer {get;}
Ptype UnderlyingSystemType {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic type GetType(string typeName, bool throwOnError, bool ignoreCase), static type GetType(string typeName, bool throwOnError), static type GetType(string typeName), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError, bool ignoreCase)
mstatic type[] GetTypeArray(System.Object[] args)
mstatic System.TypeCode GetTypeCode(type type)
mstatic type GetTypeFromCLSID(guid clsid), static type GetTypeFromCLSID(guid clsid, bool throwOnError), static type GetTypeFromCLSID(guid clsid, string server), static type GetTypeFromCLSID(guid clsid, string server, bool throwOnError)
mstatic type GetTypeFromHandle(System.RuntimeTypeHandle handle)
mstatic type GetTypeFromProgID(string progID), static type GetTypeFromProgID(string progID, bool throwOnError), static type GetTypeFromProgID(string progID, string server), static type GetTypeFromProgID(string progID, string server, bool throwOnError)
mstatic System.RuntimeTypeHandle GetTypeHandle(System.Object o)
mstatic type MakeGenericMethodParameter(int position)
mstatic type MakeGenericSignatureType(type genericTypeDefinition, Params type[] typeArguments)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase)
qstatic System.Reflection.Binder DefaultBinder {get;}
qstatic char Delimiter {get;}
qstatic type[] EmptyTypes {get;}
qstatic System.Reflection.MemberFilter FilterAttribute {get;}
qstatic System.Reflection.MemberFilter FilterName {get;}
qstatic System.Reflection.MemberFilter FilterNameIgnoreCase {get;}
qstatic System.Object Missing {get;}
@System.SByte
Mint CompareTo(System.Object obj), int CompareTo(sbyte value), int IComparable.CompareTo(System.Object obj), int IComparable[sbyte].CompareTo(sbyte other)
Mbool Equals(System.Object obj), bool Equals(sbyte obj), bool IEquatable[sbyte].Equals(sbyte other)
Mint IBinaryInteger[sbyte].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[sbyte].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[sbyte].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[sbyte].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[sbyte].WriteBigEndian(byte[] destination), int IBinaryInteger[sbyte].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[sbyte].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[sbyte].WriteLittleEndian(byte[] destination), int IBinaryInteger[sbyte].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[sbyte].WriteLittleEndian(System.Span[byte] destination)
mstatic sbyte Abs(sbyte value)
mstatic sbyte Clamp(sbyte value, sbyte min, sbyte max)
mstatic sbyte CopySign(sbyte value, sbyte sign)
mstatic sbyte CreateChecked[TOther](TOther value)
mstatic sbyte CreateSaturating[TOther](TOther value)
mstatic sbyte CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(sbyte value)
mstatic bool IsNegative(sbyte value)
mstatic bool IsOddInteger(sbyte value)
mstatic bool IsPositive(sbyte value)
mstatic bool IsPow2(sbyte value)
mstatic sbyte LeadingZeroCount(sbyte value)
mstatic sbyte Log2(sbyte value)
mstatic sbyte Max(sbyte x, sbyte y)
mstatic sbyte MaxMagnitude(sbyte x, sbyte y)
mstatic sbyte Min(sbyte x, sbyte y)
mstatic sbyte MinMagnitude(sbyte x, sbyte y)
mstatic sbyte Parse(string s), static sbyte Parse(string s, System.Globalization.NumberStyles style), static sbyte Parse(string s, System.IFormatProvider provider), static sbyte Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static sbyte Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static sbyte Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static sbyte Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static sbyte Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic sbyte PopCount(sbyte value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic sbyte RotateLeft(sbyte value, int rotateAmount)
mstatic sbyte RotateRight(sbyte value, int rotateAmount)
mstatic int Sign(sbyte value)
mstatic sbyte TrailingZeroCount(sbyte value)
mstatic bool TryParse(string s, [ref] sbyte result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] sbyte result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] sbyte result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result), static bool TryParse(string s, System.IFormatProvider provider, [ref] sbyte result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] sbyte result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] sbyte result)
qstatic sbyte MaxValue {get;}
qstatic sbyte MinValue {get;}
@System.Security.Cryptography.SHA256
mstatic System.Security.Cryptography.SHA256 Create(), static System.Security.Cryptography.SHA256 Create(string hashName)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic byte[] HashData(byte[] source), static byte[] HashData(System.ReadOnlySpan[byte] source), static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination), static int HashData(System.IO.Stream source, System.Span[byte] destination), static byte[] HashData(System.IO.Stream source)
mstatic System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
qstatic int HashSizeInBits {get;}
qstatic int HashSizeInBytes {get;}
HCanReuseTransform
HCanTransformMultipleBlocks
HHash
HHashSize
HInputBlockSize
HOutputBlockSize
GClear
GComputeHash
GComputeHashAsync
GDispose
GEquals
GGetHashCode
GGetType
GInitialize
GToString
GTransformBlock
GTransformFinalBlock
GTryComputeHash
@System.Security.Principal.WindowsPrincipal
Mvoid AddIdentities(System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] identities)
Mvoid AddIdentity(System.Security.Claims.ClaimsIdentity identity)
MSystem.Security.Claims.ClaimsPrincipal Clone()
Mbool Equals(System.Object obj)
MSystem.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(System.Predicate[System.Security.Claims.Claim] match), System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(string type)
MSystem.Security.Claims.Claim FindFirst(System.Predicate[System.Security.Claims.Claim] match), System.Security.Claims.Claim FindFirst(string type)
Mint GetHashCode()
Mtype GetType()
Mbool HasClaim(System.Predicate[System.Security.Claims.Claim] match), bool HasClaim(string type, string value)
Mbool IsInRole(int rid), bool IsInRole(System.Security.Principal.SecurityIdentifier sid), bool IsInRole(System.Security.Principal.WindowsBuiltInRole role), bool IsInRole(string role), bool IPrincipal.IsInRole(string role)
Mstring ToString()
Mvoid WriteTo(System.IO.BinaryWriter writer)
PSystem.Collections.Generic.IEnumerable[System.Security.Claims.Claim] Claims {get;}
PSystem.Collections.Generic.IEnumerable[System.Security.Claims.Claim] DeviceClaims {get;}
PSystem.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] Identities {get;}
PSystem.Security.Principal.IIdentity Identity {get;}
PSystem.Collections.Generic.IEnumerable[System.Security.Claims.Claim] UserClaims {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Security.Principal.WindowsPrincipal new(System.Security.Principal.WindowsIdentity ntIdentity)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qSystem.Func[System.Security.Claims.ClaimsPrincipal] ClaimsPrincipalSelector {get;set;}
qstatic System.Security.Claims.ClaimsPrincipal Current {get;}
qSystem.Func[System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity],System.Security.Claims.ClaimsIdentity] PrimaryIdentitySelector {get;set;}
@System.Security.SecureString
Mvoid AppendChar(char c)
Mvoid Clear()
Msecurestring Copy()
Mvoid Dispose(), void IDisposable.Dispose()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mvoid InsertAt(int index, char c)
Mbool IsReadOnly()
Mvoid MakeReadOnly()
Mvoid RemoveAt(int index)
Mvoid SetAt(int index, char c)
Mstring ToString()
Pint Length {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
msecurestring new(), securestring new(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int length)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Single
Mint CompareTo(System.Object value), int CompareTo(float value), int IComparable.CompareTo(System.Object obj), int IComparable[float].CompareTo(float other)
Mbool Equals(System.Object obj), bool Equals(float obj), bool IEquatable[float].Equals(float other)
Mint IFloatingPoint[float].GetExponentByteCount()
Mint IFloatingPoint[float].GetExponentShortestBitLength()
Mint GetHashCode()
Mint IFloatingPoint[float].GetSignificandBitLength()
Mint IFloatingPoint[float].GetSignificandByteCount()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IFloatingPoint[float].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[float].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[float].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IFloatingPoint[float].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IFloatingPoint[float].WriteExponentBigEndian(byte[] destination), int IFloatingPoint[float].WriteExponentBigEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteExponentBigEndian(System.Span[byte] destination)
Mint IFloatingPoint[float].WriteExponentLittleEndian(byte[] destination), int IFloatingPoint[float].WriteExponentLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteExponentLittleEndian(System.Span[byte] destination)
Mint IFloatingPoint[float].WriteSignificandBigEndian(byte[] destination), int IFloatingPoint[float].WriteSignificandBigEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteSignificandBigEndian(System.Span[byte] destination)
Mint IFloatingPoint[float].WriteSignificandLittleEndian(byte[] destination), int IFloatingPoint[float].WriteSignificandLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteSignificandLittleEndian(System.Span[byte] destination)
mstatic float Abs(float value)
mstatic float Acos(float x)
mstatic float Acosh(float x)
mstatic float AcosPi(float x)
mstatic float Asin(float x)
mstatic float Asinh(float x)
mstatic float AsinPi(float x)
mstatic float Atan(float x)
mstatic float Atan2(float y, float x)
mstatic float Atan2Pi(float y, float x)
mstatic float Atanh(float x)
mstatic float AtanPi(float x)
mstatic float BitDecrement(float x)
mstatic float BitIncrement(float x)
mstatic float Cbrt(float x)
mstatic float Ceiling(float x)
mstatic float Clamp(float value, float min, float max)
mstatic float ClampNative(float value, float min, float max)
mstatic TInteger ConvertToInteger[TInteger](float value)
mstatic TInteger ConvertToIntegerNative[TInteger](float value)
mstatic float CopySign(float value, float sign)
mstatic float Cos(float x)
mstatic float Cosh(float x)
mstatic float CosPi(float x)
mstatic float CreateChecked[TOther](TOther value)
mstatic float CreateSaturating[TOther](TOther value)
mstatic float CreateTruncating[TOther](TOther value)
mstatic float DegreesToRadians(float degrees)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic float Exp(float x)
mstatic float Exp10(float x)
mstatic float Exp10M1(float x)
mstatic float Exp2(float x)
mstatic float Exp2M1(float x)
mstatic float ExpM1(float x)
mstatic float Floor(float x)
mstatic float FusedMultiplyAdd(float left, float right, float addend)
mstatic float Hypot(float x, float y)
mstatic float Ieee754Remainder(float left, float right)
mstatic int ILogB(float x)
mstatic bool IsEvenInteger(float value)
mstatic bool IsFinite(float f)
mstatic bool IsInfinity(float f)
mstatic bool IsInteger(float value)
mstatic bool IsNaN(float f)
mstatic bool IsNegative(float f)
mstatic bool IsNegativeInfinity(float f)
mstatic bool IsNormal(float f)
mstatic bool IsOddInteger(float value)
mstatic bool IsPositive(float value)
mstatic bool IsPositiveInfinity(float f)
mstatic bool IsPow2(float value)
mstatic bool IsRealNumber(float value)
mstatic bool IsSubnormal(float f)
mstatic float Lerp(float value1, float value2, float amount)
mstatic float Log(float x), static float Log(float x, float newBase)
mstatic float Log10(float x)
mstatic float Log10P1(float x)
mstatic float Log2(float value)
mstatic float Log2P1(float x)
mstatic float LogP1(float x)
mstatic float Max(float x, float y)
mstatic float MaxMagnitude(float x, float y)
mstatic float MaxMagnitudeNumber(float x, float y)
mstatic float MaxNative(float x, float y)
mstatic float MaxNumber(float x, float y)
mstatic float Min(float x, float y)
mstatic float MinMagnitude(float x, float y)
mstatic float MinMagnitudeNumber(float x, float y)
mstatic float MinNative(float x, float y)
mstatic float MinNumber(float x, float y)
mstatic float MultiplyAddEstimate(float left, float right, float addend)
mstatic float Parse(string s), static float Parse(string s, System.Globalization.NumberStyles style), static float Parse(string s, System.IFormatProvider provider), static float Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static float Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static float Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static float Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static float Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic float Pow(float x, float y)
mstatic float RadiansToDegrees(float radians)
mstatic float ReciprocalEstimate(float x)
mstatic float ReciprocalSqrtEstimate(float x)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic float RootN(float x, int n)
mstatic float Round(float x), static float Round(float x, int digits), static float Round(float x, System.MidpointRounding mode), static float Round(float x, int digits, System.MidpointRounding mode)
mstatic float ScaleB(float x, int n)
mstatic int Sign(float value)
mstatic float Sin(float x)
mstatic System.ValueTuple[float,float] SinCos(float x)
mstatic System.ValueTuple[float,float] SinCosPi(float x)
mstatic float Sinh(float x)
mstatic float SinPi(float x)
mstatic float Sqrt(float x)
mstatic float Tan(float x)
mstatic float Tanh(float x)
mstatic float TanPi(float x)
mstatic float Truncate(float x)
mstatic bool TryParse(string s, [ref] float result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] float result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] float result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result), static bool TryParse(string s, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] float result)
qstatic float E {get;}
qstatic float Epsilon {get;}
qstatic float MaxValue {get;}
qstatic float MinValue {get;}
qstatic float NaN {get;}
qstatic float NegativeInfinity {get;}
qstatic float NegativeZero {get;}
qstatic float Pi {get;}
qstatic float PositiveInfinity {get;}
qstatic float Tau {get;}
@System.String
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mint CompareTo(System.Object value), int CompareTo(string strB), int IComparable.CompareTo(System.Object obj), int IComparable[string].CompareTo(string other)
Mbool Contains(string value), bool Contains(string value, System.StringComparison comparisonType), bool Contains(char value), bool Contains(char value, System.StringComparison comparisonType)
Mvoid CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count), void CopyTo(System.Span[char] destination)
Mbool EndsWith(string value), bool EndsWith(string value, System.StringComparison comparisonType), bool EndsWith(string value, bool ignoreCase, cultureinfo culture), bool EndsWith(char value)
MSystem.Text.StringRuneEnumerator EnumerateRunes()
Mbool Equals(System.Object obj), bool Equals(string value), bool Equals(string value, System.StringComparison comparisonType), bool IEquatable[string].Equals(string other)
MSystem.CharEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.Generic.IEnumerator[char] IEnumerable[char].GetEnumerator()
Mint GetHashCode(), int GetHashCode(System.StringComparison comparisonType)
MSystem.Char&, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e GetPinnableReference()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mint IndexOf(char value), int IndexOf(char value, int startIndex), int IndexOf(char value, System.StringComparison comparisonType), int IndexOf(char value, int startIndex, int count), int IndexOf(string value), int IndexOf(string value, int startIndex), int IndexOf(string value, int startIndex, int count), int IndexOf(string value, System.StringComparison comparisonType), int IndexOf(string value, int startIndex, System.StringComparison comparisonType), int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)
Mint IndexOfAny(char[] anyOf), int IndexOfAny(char[] anyOf, int startIndex), int IndexOfAny(char[] anyOf, int startIndex, int count)
Mstring Insert(int startIndex, string value)
Mbool IsNormalized(), bool IsNormalized(System.Text.NormalizationForm normalizationForm)
Mint LastIndexOf(char value), int LastIndexOf(char value, int startIndex), int LastIndexOf(char value, int startIndex, int count), int LastIndexOf(string value), int LastIndexOf(string value, int startIndex), int LastIndexOf(string value, int startIndex, int count), int LastIndexOf(string value, System.StringComparison comparisonType), int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType), int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)
Mint LastIndexOfAny(char[] anyOf), int LastIndexOfAny(char[] anyOf, int startIndex), int LastIndexOfAny(char[] anyOf, int startIndex, int count)
Mstring Normalize(), string Normalize(System.Text.NormalizationForm normalizationForm)
Mstring PadLeft(int totalWidth), string PadLeft(int totalWidth, char paddingChar)
Mstring PadRight(int totalWidth), string PadRight(int totalWidth, char paddingChar)
Mstring Remove(int startIndex, int count), string Remove(int startIndex)
Mstring Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture), string Replace(string oldValue, string newValue, System.StringComparison comparisonType), string Replace(char oldChar, char newChar), string Replace(string oldValue, string newValue)
Mstring ReplaceLineEndings(), string ReplaceLineEndings(string replacementText)
Mstring[] Split(char separator, System.StringSplitOptions options = System.StringSplitOptions.None), string[] Split(char separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None), string[] Split(Params char[] separator), string[] Split(System.ReadOnlySpan[char] separator), string[] Split(char[] separator, int count), string[] Split(char[] separator, System.StringSplitOptions options), string[] Split(char[] separator, int count, System.StringSplitOptions options), string[] Split(string separator, System.StringSplitOptions options = System.StringSplitOptions.None), string[] Split(string separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None), string[] Split(string[] separator, System.StringSplitOptions options), string[] Split(string[] separator, int count, System.StringSplitOptions options)
Mbool StartsWith(string value), bool StartsWith(string value, System.StringComparison comparisonType), bool StartsWith(string value, bool ignoreCase, cultureinfo culture), bool StartsWith(char value)
Mstring Substring(int startIndex), string Substring(int startIndex, int length)
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mchar[] ToCharArray(), char[] ToCharArray(int startIndex, int length)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Mstring ToLower(), string ToLower(cultureinfo culture)
Mstring ToLowerInvariant()
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mstring ToUpper(), string ToUpper(cultureinfo culture)
Mstring ToUpperInvariant()
Mstring Trim(), string Trim(char trimChar), string Trim(Params char[] trimChars), string Trim(System.ReadOnlySpan[char] trimChars)
Mstring TrimEnd(), string TrimEnd(char trimChar), string TrimEnd(Params char[] trimChars), string TrimEnd(System.ReadOnlySpan[char] trimChars)
Mstring TrimStart(), string TrimStart(char trimChar), string TrimStart(Params char[] trimChars), string TrimStart(System.ReadOnlySpan[char] trimChars)
Mbool TryCopyTo(System.Span[char] destination)
Ichar Chars(int index) {get;}
Pint Length {get;}
mstatic int Compare(string strA, string strB), static int Compare(string strA, string strB, bool ignoreCase), static int Compare(string strA, string strB, System.StringComparison comparisonType), static int Compare(string strA, string strB, cultureinfo culture, System.Globalization.CompareOptions options), static int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture), static int Compare(string strA, int indexA, string strB, int indexB, int length), static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase), static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, cultureinfo culture), static int Compare(string strA, int indexA, string strB, int indexB, int length, cultureinfo culture, System.Globalization.CompareOptions options), static int Compare(string strA, int indexA, string strB, int indexB, int length, System.StringComparison comparisonType)
mstatic int CompareOrdinal(string strA, string strB), static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)
mstatic string Concat(System.Object arg0), static string Concat(System.Object arg0, System.Object arg1), static string Concat(System.Object arg0, System.Object arg1, System.Object arg2), static string Concat(Params System.Object[] args), static string Concat(System.ReadOnlySpan[System.Object] args), static string Concat[T](System.Collections.Generic.IEnumerable[T] values), static string Concat(System.Collections.Generic.IEnumerable[string] values), static string Concat(string str0, string str1), static string Concat(string str0, string str1, string str2), static string Concat(string str0, string str1, string str2, string str3), static string Concat(System.ReadOnlySpan[char] str0, System.ReadOnlySpan[char] str1), static string Concat(System.ReadOnlySpan[char] str0, System.ReadOnlySpan[char] str1, System.ReadOnlySpan[char] str2), static string Concat(System.ReadOnlySpan[char] str0, System.ReadOnlySpan[char] str1, System.ReadOnlySpan[char] str2, System.ReadOnlySpan[char] str3), static string Concat(Params string[] values), static string Concat(System.ReadOnlySpan[string] values)
mstatic string Copy(string str)
mstatic string Create[TState](int length, TState state, System.Buffers.SpanAction[char,TState] action), static string Create(System.IFormatProvider provider, [ref] System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler), static string Create(System.IFormatProvider provider, System.Span[char] initialBuffer, [ref] System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler)
mstatic bool Equals(string a, string b), static bool Equals(string a, string b, System.StringComparison comparisonType), static bool Equals(System.Object objA, System.Object objB)
mstatic string Format(string format, System.Object arg0), static string Format(string format, System.Object arg0, System.Object arg1), static string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2), static string Format(string format, Params System.Object[] args), static string Format(string format, System.ReadOnlySpan[System.Object] args), static string Format(System.IFormatProvider provider, string format, System.Object arg0), static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1), static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2), static string Format(System.IFormatProvider provider, string format, Params System.Object[] args), static string Format(System.IFormatProvider provider, string format, System.ReadOnlySpan[System.Object] args), static string Format[TArg0](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0), static string Format[TArg0, TArg1](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1), static string Format[TArg0, TArg1, TArg2](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2), static string Format(System.IFormatProvider provider, System.Text.CompositeFormat format, Params System.Object[] args), static string Format(System.IFormatProvider provider, System.Text.CompositeFormat format, System.ReadOnlySpan[System.Object] args)
mstatic int GetHashCode(System.ReadOnlySpan[char] value), static int GetHashCode(System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
mstatic string Intern(string str)
mstatic string IsInterned(string str)
mstatic bool IsNullOrEmpty(string value)
mstatic bool IsNullOrWhiteSpace(string value)
mstatic string Join(char separator, Params string[] value), static string Join(char separator, System.ReadOnlySpan[string] value), static string Join(string separator, Params string[] value), static string Join(string separator, System.ReadOnlySpan[string] value), static string Join(char separator, string[] value, int startIndex, int count), static string Join(string separator, string[] value, int startIndex, int count), static string Join(string separator, System.Collections.Generic.IEnumerable[string] values), static string Join(char separator, Params System.Object[] values), static string Join(char separator, System.ReadOnlySpan[System.Object] values), static string Join(string separator, Params System.Object[] values), static string Join(string separator, System.ReadOnlySpan[System.Object] values), static string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values), static string Join[T](string separator, System.Collections.Generic.IEnumerable[T] values)
mstring new(char[] value), string new(char[] value, int startIndex, int length), string new(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value), string new(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int startIndex, int length), string new(System.SByte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value), string new(System.SByte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int startIndex, int length), string new(System.SByte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int startIndex, int length, System.Text.Encoding enc), string new(char c, int count), string new(System.ReadOnlySpan[char] value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
qstatic string Empty {get;}
@System.Text.ASCIIEncoding
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object value)
Mint GetByteCount(char[] chars, int index, int count), int GetByteCount(string chars), int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count), int GetByteCount(System.ReadOnlySpan[char] chars), int GetByteCount(char[] chars), int GetByteCount(string s, int index, int count)
Mint GetBytes(string chars, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes), byte[] GetBytes(char[] chars), byte[] GetBytes(char[] chars, int index, int count), byte[] GetBytes(string s), byte[] GetBytes(string s, int index, int count)
Mint GetCharCount(byte[] bytes, int index, int count), int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count), int GetCharCount(System.ReadOnlySpan[byte] bytes), int GetCharCount(byte[] bytes)
Mint GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex), int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount), int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars), char[] GetChars(byte[] bytes), char[] GetChars(byte[] bytes, int index, int count)
MSystem.Text.Decoder GetDecoder()
MSystem.Text.Encoder GetEncoder()
Mint GetHashCode()
Mint GetMaxByteCount(int charCount)
Mint GetMaxCharCount(int byteCount)
Mbyte[] GetPreamble()
Mstring GetString(byte[] bytes, int byteIndex, int byteCount), string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), string GetString(System.ReadOnlySpan[byte] bytes), string GetString(byte[] bytes)
Mtype GetType()
Mbool IsAlwaysNormalized(), bool IsAlwaysNormalized(System.Text.NormalizationForm form)
Mstring ToString()
Mbool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
Mbool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
Pstring BodyName {get;}
Pint CodePage {get;}
PSystem.Text.DecoderFallback DecoderFallback {get;set;}
PSystem.Text.EncoderFallback EncoderFallback {get;set;}
Pstring EncodingName {get;}
Pstring HeaderName {get;}
Pbool IsBrowserDisplay {get;}
Pbool IsBrowserSave {get;}
Pbool IsMailNewsDisplay {get;}
Pbool IsMailNewsSave {get;}
Pbool IsReadOnly {get;}
Pbool IsSingleByte {get;}
PSystem.ReadOnlySpan[byte] Preamble {get;}
Pstring WebName {get;}
Pint WindowsCodePage {get;}
mstatic byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes), static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
mstatic System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Text.Encoding GetEncoding(int codepage), static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback), static System.Text.Encoding GetEncoding(string name), static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
mstatic System.Text.EncodingInfo[] GetEncodings()
mSystem.Text.ASCIIEncoding new()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void RegisterProvider(System.Text.EncodingProvider provider)
qstatic System.Text.Encoding ASCII {get;}
qstatic System.Text.Encoding BigEndianUnicode {get;}
qstatic System.Text.Encoding Default {get;}
qstatic System.Text.Encoding Latin1 {get;}
qstatic System.Text.Encoding Unicode {get;}
qstatic System.Text.Encoding UTF32 {get;}
qstatic System.Text.Encoding UTF7 {get;}
qstatic System.Text.Encoding UTF8 {get;}
@System.Text.Encoding
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object value)
Mint GetByteCount(char[] chars, int index, int count), int GetByteCount(string chars), int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count), int GetByteCount(System.ReadOnlySpan[char] chars), int GetByteCount(char[] chars), int GetByteCount(string s, int index, int count)
Mbyte[] GetBytes(string s), int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes), byte[] GetBytes(char[] chars), byte[] GetBytes(char[] chars, int index, int count), byte[] GetBytes(string s, int index, int count)
Mint GetCharCount(byte[] bytes, int index, int count), int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count), int GetCharCount(System.ReadOnlySpan[byte] bytes), int GetCharCount(byte[] bytes)
Mint GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex), int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount), int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars), char[] GetChars(byte[] bytes), char[] GetChars(byte[] bytes, int index, int count)
MSystem.Text.Decoder GetDecoder()
MSystem.Text.Encoder GetEncoder()
Mint GetHashCode()
Mint GetMaxByteCount(int charCount)
Mint GetMaxCharCount(int byteCount)
Mbyte[] GetPreamble()
Mstring GetString(byte[] bytes), string GetString(byte[] bytes, int index, int count), string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), string GetString(System.ReadOnlySpan[byte] bytes)
Mtype GetType()
Mbool IsAlwaysNormalized(), bool IsAlwaysNormalized(System.Text.NormalizationForm form)
Mstring ToString()
Mbool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
Mbool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
Pstring BodyName {get;}
Pint CodePage {get;}
PSystem.Text.DecoderFallback DecoderFallback {get;set;}
PSystem.Text.EncoderFallback EncoderFallback {get;set;}
Pstring EncodingName {get;}
Pstring HeaderName {get;}
Pbool IsBrowserDisplay {get;}
Pbool IsBrowserSave {get;}
Pbool IsMailNewsDisplay {get;}
Pbool IsMailNewsSave {get;}
Pbool IsReadOnly {get;}
Pbool IsSingleByte {get;}
PSystem.ReadOnlySpan[byte] Preamble {get;}
Pstring WebName {get;}
Pint WindowsCodePage {get;}
mstatic byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes), static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
mstatic System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Text.Encoding GetEncoding(int codepage), static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback), static System.Text.Encoding GetEncoding(string name), static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
mstatic System.Text.EncodingInfo[] GetEncodings()
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void RegisterProvider(System.Text.EncodingProvider provider)
qstatic System.Text.Encoding ASCII {get;}
qstatic System.Text.Encoding BigEndianUnicode {get;}
qstatic System.Text.Encoding Default {get;}
qstatic System.Text.Encoding Latin1 {get;}
qstatic System.Text.Encoding Unicode {get;}
qstatic System.Text.Encoding UTF32 {get;}
qstatic System.Text.Encoding UTF7 {get;}
qstatic System.Text.Encoding UTF8 {get;}
@System.Text.Json.JsonDocument
Mvoid Dispose(), void IDisposable.Dispose()
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Mvoid WriteTo(System.Text.Json.Utf8JsonWriter writer)
PSystem.Text.Json.JsonElement RootElement {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Text.Json.JsonDocument Parse(System.ReadOnlyMemory[byte] utf8Json, System.Text.Json.JsonDocumentOptions options = default), static System.Text.Json.JsonDocument Parse(System.Buffers.ReadOnlySequence[byte] utf8Json, System.Text.Json.JsonDocumentOptions options = default), static System.Text.Json.JsonDocument Parse(System.IO.Stream utf8Json, System.Text.Json.JsonDocumentOptions options = default), static System.Text.Json.JsonDocument Parse(System.ReadOnlyMemory[char] json, System.Text.Json.JsonDocumentOptions options = default), static System.Text.Json.JsonDocument Parse(string json, System.Text.Json.JsonDocumentOptions options = default)
mstatic System.Threading.Tasks.Task[System.Text.Json.JsonDocument] ParseAsync(System.IO.Stream utf8Json, System.Text.Json.JsonDocumentOptions options = default, System.Threading.CancellationToken cancellationToken = default)
mstatic System.Text.Json.JsonDocument ParseValue([ref] System.Text.Json.Utf8JsonReader reader)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParseValue([ref] System.Text.Json.Utf8JsonReader reader, [ref] System.Text.Json.JsonDocument document)
@System.Text.RegularExpressions.Capture
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pint Index {get;}
Pint Length {get;}
Pstring Value {get;}
PSystem.ReadOnlySpan[char] ValueSpan {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Text.RegularExpressions.CaptureCollection
Mvoid ICollection[Capture].Add(System.Text.RegularExpressions.Capture item), int IList.Add(System.Object value)
Mvoid ICollection[Capture].Clear(), void IList.Clear()
Mbool ICollection[Capture].Contains(System.Text.RegularExpressions.Capture item), bool IList.Contains(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void CopyTo(System.Text.RegularExpressions.Capture[] array, int arrayIndex), void ICollection[Capture].CopyTo(System.Text.RegularExpressions.Capture[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Capture] IEnumerable[Capture].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IList[Capture].IndexOf(System.Text.RegularExpressions.Capture item), int IList.IndexOf(System.Object value)
Mvoid IList[Capture].Insert(int index, System.Text.RegularExpressions.Capture item), void IList.Insert(int index, System.Object value)
Mbool ICollection[Capture].Remove(System.Text.RegularExpressions.Capture item), void IList.Remove(System.Object value)
Mvoid IList[Capture].RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
ISystem.Text.RegularExpressions.Capture Item(int i) {get;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
@System.Text.RegularExpressions.Group
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
PSystem.Text.RegularExpressions.CaptureCollection Captures {get;}
Pint Index {get;}
Pint Length {get;}
Pstring Name {get;}
Pbool Success {get;}
Pstring Value {get;}
PSystem.ReadOnlySpan[char] ValueSpan {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
@System.Text.RegularExpressions.GroupCollection
Mvoid ICollection[Group].Add(System.Text.RegularExpressions.Group item), int IList.Add(System.Object value)
Mvoid ICollection[Group].Clear(), void IList.Clear()
Mbool ICollection[Group].Contains(System.Text.RegularExpressions.Group item), bool IList.Contains(System.Object value)
Mbool ContainsKey(string key), bool IReadOnlyDictionary[string,Group].ContainsKey(string key)
Mvoid CopyTo(array array, int arrayIndex), void CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex), void ICollection[Group].CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Group] IEnumerable[Group].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]] IEnumerable[KeyValuePair[string,Group]].GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IList[Group].IndexOf(System.Text.RegularExpressions.Group item), int IList.IndexOf(System.Object value)
Mvoid IList[Group].Insert(int index, System.Text.RegularExpressions.Group item), void IList.Insert(int index, System.Object value)
Mbool ICollection[Group].Remove(System.Text.RegularExpressions.Group item), void IList.Remove(System.Object value)
Mvoid IList[Group].RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
Mbool TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value), bool IReadOnlyDictionary[string,Group].TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
ISystem.Text.RegularExpressions.Group Item(int groupnum) {get;}, System.Text.RegularExpressions.Group Item(string groupname) {get;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Collections.Generic.IEnumerable[string] Keys {get;}
PSystem.Object SyncRoot {get;}
PSystem.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}
@System.Text.RegularExpressions.Match
Mbool Equals(System.Object obj)
Mint GetHashCode()
Mtype GetType()
MSystem.Text.RegularExpressions.Match NextMatch()
Mstring Result(string replacement)
Mstring ToString()
PSystem.Text.RegularExpressions.CaptureCollection Captures {get;}
PSystem.Text.RegularExpressions.GroupCollection Groups {get;}
Pint Index {get;}
Pint Length {get;}
Pstring Name {get;}
Pbool Success {get;}
Pstring Value {get;}
PSystem.ReadOnlySpan[char] ValueSpan {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner), static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
qstatic System.Text.RegularExpressions.Match Empty {get;}
@System.Text.RegularExpressions.MatchCollection
Mvoid ICollection[Match].Add(System.Text.RegularExpressions.Match item), int IList.Add(System.Object value)
Mvoid ICollection[Match].Clear(), void IList.Clear()
Mbool ICollection[Match].Contains(System.Text.RegularExpressions.Match item), bool IList.Contains(System.Object value)
Mvoid CopyTo(array array, int arrayIndex), void CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex), void ICollection[Match].CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Match] IEnumerable[Match].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mtype GetType()
Mint IList[Match].IndexOf(System.Text.RegularExpressions.Match item), int IList.IndexOf(System.Object value)
Mvoid IList[Match].Insert(int index, System.Text.RegularExpressions.Match item), void IList.Insert(int index, System.Object value)
Mbool ICollection[Match].Remove(System.Text.RegularExpressions.Match item), void IList.Remove(System.Object value)
Mvoid IList[Match].RemoveAt(int index), void IList.RemoveAt(int index)
Mstring ToString()
ISystem.Text.RegularExpressions.Match Item(int i) {get;}
Pint Count {get;}
Pbool IsFixedSize {get;}
Pbool IsReadOnly {get;}
Pbool IsSynchronized {get;}
PSystem.Object SyncRoot {get;}
@System.Text.RegularExpressions.Regex
Mint Count(string input), int Count(System.ReadOnlySpan[char] input), int Count(System.ReadOnlySpan[char] input, int startat)
MSystem.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input), System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, int startat)
MSystem.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input), System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count), System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count, int startat)
Mbool Equals(System.Object obj)
Mstring[] GetGroupNames()
Mint[] GetGroupNumbers()
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring GroupNameFromNumber(int i)
Mint GroupNumberFromName(string name)
Mbool IsMatch(string input), bool IsMatch(string input, int startat), bool IsMatch(System.ReadOnlySpan[char] input), bool IsMatch(System.ReadOnlySpan[char] input, int startat)
MSystem.Text.RegularExpressions.Match Match(string input), System.Text.RegularExpressions.Match Match(string input, int startat), System.Text.RegularExpressions.Match Match(string input, int beginning, int length)
MSystem.Text.RegularExpressions.MatchCollection Matches(string input), System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)
Mstring Replace(string input, string replacement), string Replace(string input, string replacement, int count), string Replace(string input, string replacement, int count, int startat), string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator), string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count), string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)
Mstring[] Split(string input), string[] Split(string input, int count), string[] Split(string input, int count, int startat)
Mstring ToString()
Ptimespan MatchTimeout {get;}
PSystem.Text.RegularExpressions.RegexOptions Options {get;}
Pbool RightToLeft {get;}
mstatic void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname), static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes), static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, string resourceFile)
mstatic int Count(string input, string pattern), static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options), static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout), static int Count(System.ReadOnlySpan[char] input, string pattern), static int Count(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options), static int Count(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern), static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options), static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern), static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options), static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic string Escape(string str)
mstatic bool IsMatch(string input, string pattern), static bool IsMatch(System.ReadOnlySpan[char] input, string pattern), static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options), static bool IsMatch(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options), static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout), static bool IsMatch(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic System.Text.RegularExpressions.Match Match(string input, string pattern), static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options), static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern), static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options), static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mregex new(string pattern), regex new(string pattern, System.Text.RegularExpressions.RegexOptions options), regex new(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic string Replace(string input, string pattern, string replacement), static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options), static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout), static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator), static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options), static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic string[] Split(string input, string pattern), static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options), static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
mstatic string Unescape(string str)
qstatic int CacheSize {get;set;}
qstatic timespan InfiniteMatchTimeout {get;}
@System.Text.Rune
Mint CompareTo(System.Text.Rune other), int IComparable.CompareTo(System.Object obj), int IComparable[Rune].CompareTo(System.Text.Rune other)
Mint EncodeToUtf16(System.Span[char] destination)
Mint EncodeToUtf8(System.Span[byte] destination)
Mbool Equals(System.Object obj), bool Equals(System.Text.Rune other), bool IEquatable[Rune].Equals(System.Text.Rune other)
Mint GetHashCode()
Mtype GetType()
Mstring ToString(), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryEncodeToUtf16(System.Span[char] destination, [ref] int charsWritten)
Mbool TryEncodeToUtf8(System.Span[byte] destination, [ref] int bytesWritten)
Mbool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pbool IsAscii {get;}
Pbool IsBmp {get;}
Pint Plane {get;}
Pint Utf16SequenceLength {get;}
Pint Utf8SequenceLength {get;}
Pint Value {get;}
mstatic System.Buffers.OperationStatus DecodeFromUtf16(System.ReadOnlySpan[char] source, [ref] System.Text.Rune result, [ref] int charsConsumed)
mstatic System.Buffers.OperationStatus DecodeFromUtf8(System.ReadOnlySpan[byte] source, [ref] System.Text.Rune result, [ref] int bytesConsumed)
mstatic System.Buffers.OperationStatus DecodeLastFromUtf16(System.ReadOnlySpan[char] source, [ref] System.Text.Rune result, [ref] int charsConsumed)
mstatic System.Buffers.OperationStatus DecodeLastFromUtf8(System.ReadOnlySpan[byte] source, [ref] System.Text.Rune value, [ref] int bytesConsumed)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic double GetNumericValue(System.Text.Rune value)
mstatic System.Text.Rune GetRuneAt(string input, int index)
mstatic System.Globalization.UnicodeCategory GetUnicodeCategory(System.Text.Rune value)
mstatic bool IsControl(System.Text.Rune value)
mstatic bool IsDigit(System.Text.Rune value)
mstatic bool IsLetter(System.Text.Rune value)
mstatic bool IsLetterOrDigit(System.Text.Rune value)
mstatic bool IsLower(System.Text.Rune value)
mstatic bool IsNumber(System.Text.Rune value)
mstatic bool IsPunctuation(System.Text.Rune value)
mstatic bool IsSeparator(System.Text.Rune value)
mstatic bool IsSymbol(System.Text.Rune value)
mstatic bool IsUpper(System.Text.Rune value)
mstatic bool IsValid(int value), static bool IsValid(uint value)
mstatic bool IsWhiteSpace(System.Text.Rune value)
mSystem.Text.Rune new(char ch), System.Text.Rune new(char highSurrogate, char lowSurrogate), System.Text.Rune new(int value), System.Text.Rune new(uint value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Text.Rune ToLower(System.Text.Rune value, cultureinfo culture)
mstatic System.Text.Rune ToLowerInvariant(System.Text.Rune value)
mstatic System.Text.Rune ToUpper(System.Text.Rune value, cultureinfo culture)
mstatic System.Text.Rune ToUpperInvariant(System.Text.Rune value)
mstatic bool TryCreate(char ch, [ref] System.Text.Rune result), static bool TryCreate(char highSurrogate, char lowSurrogate, [ref] System.Text.Rune result), static bool TryCreate(int value, [ref] System.Text.Rune result), static bool TryCreate(uint value, [ref] System.Text.Rune result)
mstatic bool TryGetRuneAt(string input, int index, [ref] System.Text.Rune value)
qSystem.Text.Rune ReplacementChar {get;}
@System.Text.StringBuilder
MSystem.Text.StringBuilder Append(char value, int repeatCount), System.Text.StringBuilder Append(char[] value, int startIndex, int charCount), System.Text.StringBuilder Append(string value), System.Text.StringBuilder Append(string value, int startIndex, int count), System.Text.StringBuilder Append(System.Text.StringBuilder value), System.Text.StringBuilder Append(System.Text.StringBuilder value, int startIndex, int count), System.Text.StringBuilder Append(bool value), System.Text.StringBuilder Append(char value), System.Text.StringBuilder Append(sbyte value), System.Text.StringBuilder Append(byte value), System.Text.StringBuilder Append(short value), System.Text.StringBuilder Append(int value), System.Text.StringBuilder Append(long value), System.Text.StringBuilder Append(float value), System.Text.StringBuilder Append(double value), System.Text.StringBuilder Append(decimal value), System.Text.StringBuilder Append(ushort value), System.Text.StringBuilder Append(uint value), System.Text.StringBuilder Append(ulong value), System.Text.StringBuilder Append(System.Object value), System.Text.StringBuilder Append(char[] value), System.Text.StringBuilder Append(System.ReadOnlySpan[char] value), System.Text.StringBuilder Append(System.ReadOnlyMemory[char] value), System.Text.StringBuilder Append([ref] System.Text.StringBuilder+AppendInterpolatedStringHandler handler), System.Text.StringBuilder Append(System.IFormatProvider provider, [ref] System.Text.StringBuilder+AppendInterpolatedStringHandler handler), System.Text.StringBuilder Append(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int valueCount)
MSystem.Text.StringBuilder AppendFormat(string format, System.Object arg0), System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1), System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2), System.Text.StringBuilder AppendFormat(string format, Params System.Object[] args), System.Text.StringBuilder AppendFormat(string format, System.ReadOnlySpan[System.Object] args), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.ReadOnlySpan[System.Object] args), System.Text.StringBuilder AppendFormat[TArg0](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0), System.Text.StringBuilder AppendFormat[TArg0, TArg1](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1), System.Text.StringBuilder AppendFormat[TArg0, TArg1, TArg2](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, System.Text.CompositeFormat format, Params System.Object[] args), System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, System.Text.CompositeFormat format, System.ReadOnlySpan[System.Object] args)
MSystem.Text.StringBuilder AppendJoin(string separator, Params System.Object[] values), System.Text.StringBuilder AppendJoin(string separator, System.ReadOnlySpan[System.Object] values), System.Text.StringBuilder AppendJoin[T](string separator, System.Collections.Generic.IEnumerable[T] values), System.Text.StringBuilder AppendJoin(string separator, Params string[] values), System.Text.StringBuilder AppendJoin(string separator, System.ReadOnlySpan[string] values), System.Text.StringBuilder AppendJoin(char separator, Params System.Object[] values), System.Text.StringBuilder AppendJoin(char separator, System.ReadOnlySpan[System.Object] values), System.Text.StringBuilder AppendJoin[T](char separator, System.Collections.Generic.IEnumerable[T] values), System.Text.StringBuilder AppendJoin(char separator, Params string[] values), System.Text.StringBuilder AppendJoin(char separator, System.ReadOnlySpan[string] values)
MSystem.Text.StringBuilder AppendLine(), System.Text.StringBuilder AppendLine(string value), System.Text.StringBuilder AppendLine([ref] System.Text.StringBuilder+AppendInterpolatedStringHandler handler), System.Text.StringBuilder AppendLine(System.IFormatProvider provider, [ref] System.Text.StringBuilder+AppendInterpolatedStringHandler handler)
MSystem.Text.StringBuilder Clear()
Mvoid CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count), void CopyTo(int sourceIndex, System.Span[char] destination, int count)
Mint EnsureCapacity(int capacity)
Mbool Equals(System.Text.StringBuilder sb), bool Equals(System.ReadOnlySpan[char] span), bool Equals(System.Object obj)
MSystem.Text.StringBuilder+ChunkEnumerator GetChunks()
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
MSystem.Text.StringBuilder Insert(int index, string value, int count), System.Text.StringBuilder Insert(int index, string value), System.Text.StringBuilder Insert(int index, bool value), System.Text.StringBuilder Insert(int index, sbyte value), System.Text.StringBuilder Insert(int index, byte value), System.Text.StringBuilder Insert(int index, short value), System.Text.StringBuilder Insert(int index, char value), System.Text.StringBuilder Insert(int index, char[] value), System.Text.StringBuilder Insert(int index, char[] value, int startIndex, int charCount), System.Text.StringBuilder Insert(int index, int value), System.Text.StringBuilder Insert(int index, long value), System.Text.StringBuilder Insert(int index, float value), System.Text.StringBuilder Insert(int index, double value), System.Text.StringBuilder Insert(int index, decimal value), System.Text.StringBuilder Insert(int index, ushort value), System.Text.StringBuilder Insert(int index, uint value), System.Text.StringBuilder Insert(int index, ulong value), System.Text.StringBuilder Insert(int index, System.Object value), System.Text.StringBuilder Insert(int index, System.ReadOnlySpan[char] value)
MSystem.Text.StringBuilder Remove(int startIndex, int length)
MSystem.Text.StringBuilder Replace(string oldValue, string newValue), System.Text.StringBuilder Replace(System.ReadOnlySpan[char] oldValue, System.ReadOnlySpan[char] newValue), System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count), System.Text.StringBuilder Replace(System.ReadOnlySpan[char] oldValue, System.ReadOnlySpan[char] newValue, int startIndex, int count), System.Text.StringBuilder Replace(char oldChar, char newChar), System.Text.StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
Mstring ToString(), string ToString(int startIndex, int length)
Ichar Chars(int index) {get;set;}
Pint Capacity {get;set;}
Pint Length {get;set;}
Pint MaxCapacity {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Text.StringBuilder new(), System.Text.StringBuilder new(int capacity), System.Text.StringBuilder new(string value), System.Text.StringBuilder new(string value, int capacity), System.Text.StringBuilder new(string value, int startIndex, int length, int capacity), System.Text.StringBuilder new(int capacity, int maxCapacity)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Text.UTF8Encoding
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object value)
Mint GetByteCount(char[] chars, int index, int count), int GetByteCount(string chars), int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count), int GetByteCount(System.ReadOnlySpan[char] chars), int GetByteCount(char[] chars), int GetByteCount(string s, int index, int count)
Mint GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes), byte[] GetBytes(char[] chars), byte[] GetBytes(char[] chars, int index, int count), byte[] GetBytes(string s), byte[] GetBytes(string s, int index, int count)
Mint GetCharCount(byte[] bytes, int index, int count), int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count), int GetCharCount(System.ReadOnlySpan[byte] bytes), int GetCharCount(byte[] bytes)
Mint GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex), int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount), int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars), char[] GetChars(byte[] bytes), char[] GetChars(byte[] bytes, int index, int count)
MSystem.Text.Decoder GetDecoder()
MSystem.Text.Encoder GetEncoder()
Mint GetHashCode()
Mint GetMaxByteCount(int charCount)
Mint GetMaxCharCount(int byteCount)
Mbyte[] GetPreamble()
Mstring GetString(byte[] bytes, int index, int count), string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), string GetString(System.ReadOnlySpan[byte] bytes), string GetString(byte[] bytes)
Mtype GetType()
Mbool IsAlwaysNormalized(), bool IsAlwaysNormalized(System.Text.NormalizationForm form)
Mstring ToString()
Mbool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
Mbool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
Pstring BodyName {get;}
Pint CodePage {get;}
PSystem.Text.DecoderFallback DecoderFallback {get;set;}
PSystem.Text.EncoderFallback EncoderFallback {get;set;}
Pstring EncodingName {get;}
Pstring HeaderName {get;}
Pbool IsBrowserDisplay {get;}
Pbool IsBrowserSave {get;}
Pbool IsMailNewsDisplay {get;}
Pbool IsMailNewsSave {get;}
Pbool IsReadOnly {get;}
Pbool IsSingleByte {get;}
PSystem.ReadOnlySpan[byte] Preamble {get;}
Pstring WebName {get;}
Pint WindowsCodePage {get;}
mstatic byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes), static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
mstatic System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Text.Encoding GetEncoding(int codepage), static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback), static System.Text.Encoding GetEncoding(string name), static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
mstatic System.Text.EncodingInfo[] GetEncodings()
mSystem.Text.UTF8Encoding new(), System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier), System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void RegisterProvider(System.Text.EncodingProvider provider)
qstatic System.Text.Encoding ASCII {get;}
qstatic System.Text.Encoding BigEndianUnicode {get;}
qstatic System.Text.Encoding Default {get;}
qstatic System.Text.Encoding Latin1 {get;}
qstatic System.Text.Encoding Unicode {get;}
qstatic System.Text.Encoding UTF32 {get;}
qstatic System.Text.Encoding UTF7 {get;}
qstatic System.Text.Encoding UTF8 {get;}
@System.Text.UnicodeEncoding
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object value)
Mint GetByteCount(char[] chars, int index, int count), int GetByteCount(string s), int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count), int GetByteCount(char[] chars), int GetByteCount(string s, int index, int count), int GetByteCount(System.ReadOnlySpan[char] chars)
Mint GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), byte[] GetBytes(char[] chars), byte[] GetBytes(char[] chars, int index, int count), byte[] GetBytes(string s), byte[] GetBytes(string s, int index, int count), int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
Mint GetCharCount(byte[] bytes, int index, int count), int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count), int GetCharCount(byte[] bytes), int GetCharCount(System.ReadOnlySpan[byte] bytes)
Mint GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex), int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount), char[] GetChars(byte[] bytes), char[] GetChars(byte[] bytes, int index, int count), int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
MSystem.Text.Decoder GetDecoder()
MSystem.Text.Encoder GetEncoder()
Mint GetHashCode()
Mint GetMaxByteCount(int charCount)
Mint GetMaxCharCount(int byteCount)
Mbyte[] GetPreamble()
Mstring GetString(byte[] bytes, int index, int count), string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), string GetString(System.ReadOnlySpan[byte] bytes), string GetString(byte[] bytes)
Mtype GetType()
Mbool IsAlwaysNormalized(), bool IsAlwaysNormalized(System.Text.NormalizationForm form)
Mstring ToString()
Mbool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
Mbool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
Pstring BodyName {get;}
Pint CodePage {get;}
PSystem.Text.DecoderFallback DecoderFallback {get;set;}
PSystem.Text.EncoderFallback EncoderFallback {get;set;}
Pstring EncodingName {get;}
Pstring HeaderName {get;}
Pbool IsBrowserDisplay {get;}
Pbool IsBrowserSave {get;}
Pbool IsMailNewsDisplay {get;}
Pbool IsMailNewsSave {get;}
Pbool IsReadOnly {get;}
Pbool IsSingleByte {get;}
PSystem.ReadOnlySpan[byte] Preamble {get;}
Pstring WebName {get;}
Pint WindowsCodePage {get;}
mstatic byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes), static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
mstatic System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Text.Encoding GetEncoding(int codepage), static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback), static System.Text.Encoding GetEncoding(string name), static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
mstatic System.Text.EncodingInfo[] GetEncodings()
mSystem.Text.UnicodeEncoding new(), System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark), System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void RegisterProvider(System.Text.EncodingProvider provider)
qstatic System.Text.Encoding ASCII {get;}
qstatic System.Text.Encoding BigEndianUnicode {get;}
qstatic int CharSize {get;}
qstatic System.Text.Encoding Default {get;}
qstatic System.Text.Encoding Latin1 {get;}
qstatic System.Text.Encoding Unicode {get;}
qstatic System.Text.Encoding UTF32 {get;}
qstatic System.Text.Encoding UTF7 {get;}
qstatic System.Text.Encoding UTF8 {get;}
@System.Threading.Tasks.Task
mstatic System.Threading.Tasks.Task Delay(timespan delay), static System.Threading.Tasks.Task Delay(timespan delay, System.TimeProvider timeProvider), static System.Threading.Tasks.Task Delay(timespan delay, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task Delay(timespan delay, System.TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task Delay(int millisecondsDelay), static System.Threading.Tasks.Task Delay(int millisecondsDelay, System.Threading.CancellationToken cancellationToken)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.Threading.Tasks.Task FromCanceled(System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task[TResult] FromCanceled[TResult](System.Threading.CancellationToken cancellationToken)
mstatic System.Threading.Tasks.Task FromException(System.Exception exception), static System.Threading.Tasks.Task[TResult] FromException[TResult](System.Exception exception)
mstatic System.Threading.Tasks.Task[TResult] FromResult[TResult](TResult result)
mSystem.Threading.Tasks.Task new(System.Action action), System.Threading.Tasks.Task new(System.Action action, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task new(System.Action action, System.Threading.Tasks.TaskCreationOptions creationOptions), System.Threading.Tasks.Task new(System.Action action, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions), System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state), System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions), System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic System.Threading.Tasks.Task Run(System.Action action), static System.Threading.Tasks.Task Run(System.Action action, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[TResult] function), static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[TResult] function, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task Run(System.Func[System.Threading.Tasks.Task] function), static System.Threading.Tasks.Task Run(System.Func[System.Threading.Tasks.Task] function, System.Threading.CancellationToken cancellationToken), static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[System.Threading.Tasks.Task[TResult]] function), static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[System.Threading.Tasks.Task[TResult]] function, System.Threading.CancellationToken cancellationToken)
mstatic void WaitAll(Params System.Threading.Tasks.Task[] tasks), static void WaitAll(System.ReadOnlySpan[System.Threading.Tasks.Task] tasks), static bool WaitAll(System.Threading.Tasks.Task[] tasks, timespan timeout), static bool WaitAll(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout), static void WaitAll(System.Threading.Tasks.Task[] tasks, System.Threading.CancellationToken cancellationToken), static bool WaitAll(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken), static void WaitAll(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks, System.Threading.CancellationToken cancellationToken = default)
mstatic int WaitAny(Params System.Threading.Tasks.Task[] tasks), static int WaitAny(System.Threading.Tasks.Task[] tasks, timespan timeout), static int WaitAny(System.Threading.Tasks.Task[] tasks, System.Threading.CancellationToken cancellationToken), static int WaitAny(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout), static int WaitAny(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
mstatic System.Threading.Tasks.Task WhenAll(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks), static System.Threading.Tasks.Task WhenAll(Params System.Threading.Tasks.Task[] tasks), static System.Threading.Tasks.Task WhenAll(System.ReadOnlySpan[System.Threading.Tasks.Task] tasks), static System.Threading.Tasks.Task[TResult[]] WhenAll[TResult](System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]] tasks), static System.Threading.Tasks.Task[TResult[]] WhenAll[TResult](Params System.Threading.Tasks.Task[TResult][] tasks), static System.Threading.Tasks.Task[TResult[]] WhenAll[TResult](System.ReadOnlySpan[System.Threading.Tasks.Task[TResult]] tasks)
mstatic System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(Params System.Threading.Tasks.Task[] tasks), static System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(System.ReadOnlySpan[System.Threading.Tasks.Task] tasks), static System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(System.Threading.Tasks.Task task1, System.Threading.Tasks.Task task2), static System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks), static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](Params System.Threading.Tasks.Task[TResult][] tasks), static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](System.ReadOnlySpan[System.Threading.Tasks.Task[TResult]] tasks), static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](System.Threading.Tasks.Task[TResult] task1, System.Threading.Tasks.Task[TResult] task2), static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]] tasks)
mstatic System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task] WhenEach(Params System.Threading.Tasks.Task[] tasks), static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task] WhenEach(System.ReadOnlySpan[System.Threading.Tasks.Task] tasks), static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task] WhenEach(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks), static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task[TResult]] WhenEach[TResult](Params System.Threading.Tasks.Task[TResult][] tasks), static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task[TResult]] WhenEach[TResult](System.ReadOnlySpan[System.Threading.Tasks.Task[TResult]] tasks), static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task[TResult]] WhenEach[TResult](System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]] tasks)
mstatic System.Runtime.CompilerServices.YieldAwaitable Yield()
qstatic System.Threading.Tasks.Task CompletedTask {get;}
qSystem.Nullable[int] CurrentId {get;}
qstatic System.Threading.Tasks.TaskFactory Factory {get;}
@System.Threading.Thread
Mvoid Abort(), void Abort(System.Object stateInfo)
Mvoid DisableComObjectEagerCleanup()
Mbool Equals(System.Object obj)
MSystem.Threading.ApartmentState GetApartmentState()
MSystem.Threading.CompressedStack GetCompressedStack()
Mint GetHashCode()
Mtype GetType()
Mvoid Interrupt()
Mbool Join(int millisecondsTimeout), void Join(), bool Join(timespan timeout)
Mvoid Resume()
Mvoid SetApartmentState(System.Threading.ApartmentState state)
Mvoid SetCompressedStack(System.Threading.CompressedStack stack)
Mvoid Start(System.Object parameter), void Start()
Mvoid Suspend()
Mstring ToString()
Mbool TrySetApartmentState(System.Threading.ApartmentState state)
Mvoid UnsafeStart(System.Object parameter), void UnsafeStart()
PSystem.Threading.ApartmentState ApartmentState {get;set;}
Pcultureinfo CurrentCulture {get;set;}
Pcultureinfo CurrentUICulture {get;set;}
PSystem.Threading.ExecutionContext ExecutionContext {get;}
Pbool IsAlive {get;}
Pbool IsBackground {get;set;}
Pbool IsThreadPoolThread {get;}
Pint ManagedThreadId {get;}
Pstring Name {get;set;}
PSystem.Threading.ThreadPriority Priority {get;set;}
PSystem.Threading.ThreadState ThreadState {get;}
mstatic System.LocalDataStoreSlot AllocateDataSlot()
mstatic System.LocalDataStoreSlot AllocateNamedDataSlot(string name)
mstatic void BeginCriticalRegion()
mstatic void BeginThreadAffinity()
mstatic void EndCriticalRegion()
mstatic void EndThreadAffinity()
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic void FreeNamedDataSlot(string name)
mstatic int GetCurrentProcessorId()
mstatic System.Object GetData(System.LocalDataStoreSlot slot)
mstatic System.AppDomain GetDomain()
mstatic int GetDomainID()
mstatic System.LocalDataStoreSlot GetNamedDataSlot(string name)
mstatic void MemoryBarrier()
mSystem.Threading.Thread new(System.Threading.ThreadStart start), System.Threading.Thread new(System.Threading.ThreadStart start, int maxStackSize), System.Threading.Thread new(System.Threading.ParameterizedThreadStart start), System.Threading.Thread new(System.Threading.ParameterizedThreadStart start, int maxStackSize)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic void ResetAbort()
mstatic void SetData(System.LocalDataStoreSlot slot, System.Object data)
mstatic void Sleep(int millisecondsTimeout), static void Sleep(timespan timeout)
mstatic void SpinWait(int iterations)
mstatic byte VolatileRead([ref] byte address), static double VolatileRead([ref] double address), static short VolatileRead([ref] short address), static int VolatileRead([ref] int address), static long VolatileRead([ref] long address), static System.IntPtr VolatileRead([ref] System.IntPtr address), static System.Object VolatileRead([ref] System.Object address), static sbyte VolatileRead([ref] sbyte address), static float VolatileRead([ref] float address), static ushort VolatileRead([ref] ushort address), static uint VolatileRead([ref] uint address), static ulong VolatileRead([ref] ulong address), static System.UIntPtr VolatileRead([ref] System.UIntPtr address)
mstatic void VolatileWrite([ref] byte address, byte value), static void VolatileWrite([ref] double address, double value), static void VolatileWrite([ref] short address, short value), static void VolatileWrite([ref] int address, int value), static void VolatileWrite([ref] long address, long value), static void VolatileWrite([ref] System.IntPtr address, System.IntPtr value), static void VolatileWrite([ref] System.Object address, System.Object value), static void VolatileWrite([ref] sbyte address, sbyte value), static void VolatileWrite([ref] float address, float value), static void VolatileWrite([ref] ushort address, ushort value), static void VolatileWrite([ref] uint address, uint value), static void VolatileWrite([ref] ulong address, ulong value), static void VolatileWrite([ref] System.UIntPtr address, System.UIntPtr value)
mstatic bool Yield()
qstatic System.Security.Principal.IPrincipal CurrentPrincipal {get;set;}
qstatic System.Threading.Thread CurrentThread {get;}
@System.TimeOnly
MSystem.TimeOnly Add(timespan value), System.TimeOnly Add(timespan value, [ref] int wrappedDays)
MSystem.TimeOnly AddHours(double value), System.TimeOnly AddHours(double value, [ref] int wrappedDays)
MSystem.TimeOnly AddMinutes(double value), System.TimeOnly AddMinutes(double value, [ref] int wrappedDays)
Mint CompareTo(System.TimeOnly value), int CompareTo(System.Object value), int IComparable.CompareTo(System.Object obj), int IComparable[TimeOnly].CompareTo(System.TimeOnly other)
Mvoid Deconstruct([ref] int hour, [ref] int minute), void Deconstruct([ref] int hour, [ref] int minute, [ref] int second), void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond), void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond, [ref] int microsecond)
Mbool Equals(System.TimeOnly value), bool Equals(System.Object value), bool IEquatable[TimeOnly].Equals(System.TimeOnly other)
Mint GetHashCode()
Mtype GetType()
Mbool IsBetween(System.TimeOnly start, System.TimeOnly end)
Mstring ToLongTimeString()
Mstring ToShortTimeString()
Mstring ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mtimespan ToTimeSpan()
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pint Hour {get;}
Pint Microsecond {get;}
Pint Millisecond {get;}
Pint Minute {get;}
Pint Nanosecond {get;}
Pint Second {get;}
Plong Ticks {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.TimeOnly FromDateTime(datetime dateTime)
mstatic System.TimeOnly FromTimeSpan(timespan timeSpan)
mSystem.TimeOnly new(int hour, int minute), System.TimeOnly new(int hour, int minute, int second), System.TimeOnly new(int hour, int minute, int second, int millisecond), System.TimeOnly new(int hour, int minute, int second, int millisecond, int microsecond), System.TimeOnly new(long ticks)
mstatic System.TimeOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly Parse(string s), static System.TimeOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly Parse(string s, System.IFormatProvider provider), static System.TimeOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
mstatic System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats), static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly ParseExact(string s, string format), static System.TimeOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly ParseExact(string s, string[] formats), static System.TimeOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(System.ReadOnlySpan[char] s, [ref] System.TimeOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParse(string s, [ref] System.TimeOnly result), static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.TimeOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.TimeOnly result)
mstatic bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, [ref] System.TimeOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, [ref] System.TimeOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParseExact(string s, string format, [ref] System.TimeOnly result), static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParseExact(string s, string[] formats, [ref] System.TimeOnly result), static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
qSystem.TimeOnly MaxValue {get;}
qSystem.TimeOnly MinValue {get;}
@System.TimeSpan
Mtimespan Add(timespan ts)
Mint CompareTo(System.Object value), int CompareTo(timespan value), int IComparable.CompareTo(System.Object obj), int IComparable[timespan].CompareTo(timespan other)
Mtimespan Divide(double divisor), double Divide(timespan ts)
Mtimespan Duration()
Mbool Equals(System.Object value), bool Equals(timespan obj), bool IEquatable[timespan].Equals(timespan other)
Mint GetHashCode()
Mtype GetType()
Mtimespan Multiply(double factor)
Mtimespan Negate()
Mtimespan Subtract(timespan ts)
Mstring ToString(), string ToString(string format), string ToString(string format, System.IFormatProvider formatProvider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pint Days {get;}
Pint Hours {get;}
Pint Microseconds {get;}
Pint Milliseconds {get;}
Pint Minutes {get;}
Pint Nanoseconds {get;}
Pint Seconds {get;}
Plong Ticks {get;}
Pdouble TotalDays {get;}
Pdouble TotalHours {get;}
Pdouble TotalMicroseconds {get;}
Pdouble TotalMilliseconds {get;}
Pdouble TotalMinutes {get;}
Pdouble TotalNanoseconds {get;}
Pdouble TotalSeconds {get;}
mstatic int Compare(timespan t1, timespan t2)
mstatic bool Equals(timespan t1, timespan t2), static bool Equals(System.Object objA, System.Object objB)
mstatic timespan FromDays(double value), static timespan FromDays(int days), static timespan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)
mstatic timespan FromHours(int hours), static timespan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0), static timespan FromHours(double value)
mstatic timespan FromMicroseconds(long microseconds), static timespan FromMicroseconds(double value)
mstatic timespan FromMilliseconds(long milliseconds), static timespan FromMilliseconds(long milliseconds, long microseconds), static timespan FromMilliseconds(double value)
mstatic timespan FromMinutes(long minutes), static timespan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0), static timespan FromMinutes(double value)
mstatic timespan FromSeconds(long seconds), static timespan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0), static timespan FromSeconds(double value)
mstatic timespan FromTicks(long value)
mtimespan new(long ticks), timespan new(int hours, int minutes, int seconds), timespan new(int days, int hours, int minutes, int seconds), timespan new(int days, int hours, int minutes, int seconds, int milliseconds), timespan new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
mstatic timespan Parse(string s), static timespan Parse(string input, System.IFormatProvider formatProvider), static timespan Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null)
mstatic timespan ParseExact(string input, string format, System.IFormatProvider formatProvider), static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider), static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles), static timespan ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None), static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles), static timespan ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string s, [ref] timespan result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] timespan result), static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, [ref] timespan result)
mstatic bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result), static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
qstatic int HoursPerDay {get;}
qstatic timespan MaxValue {get;}
qstatic long MicrosecondsPerDay {get;}
qstatic long MicrosecondsPerHour {get;}
qstatic long MicrosecondsPerMillisecond {get;}
qstatic long MicrosecondsPerMinute {get;}
qstatic long MicrosecondsPerSecond {get;}
qstatic long MillisecondsPerDay {get;}
qstatic long MillisecondsPerHour {get;}
qstatic long MillisecondsPerMinute {get;}
qstatic long MillisecondsPerSecond {get;}
qstatic long MinutesPerDay {get;}
qstatic long MinutesPerHour {get;}
qstatic timespan MinValue {get;}
qstatic long NanosecondsPerTick {get;}
qstatic long SecondsPerDay {get;}
qstatic long SecondsPerHour {get;}
qstatic long SecondsPerMinute {get;}
qstatic long TicksPerDay {get;}
qstatic long TicksPerHour {get;}
qstatic long TicksPerMicrosecond {get;}
qstatic long TicksPerMillisecond {get;}
qstatic long TicksPerMinute {get;}
qstatic long TicksPerSecond {get;}
qstatic timespan Zero {get;}
@System.TimeZoneInfo
Mbool Equals(System.TimeZoneInfo other), bool Equals(System.Object obj), bool IEquatable[TimeZoneInfo].Equals(System.TimeZoneInfo other)
MSystem.TimeZoneInfo+AdjustmentRule[] GetAdjustmentRules()
Mtimespan[] GetAmbiguousTimeOffsets(System.DateTimeOffset dateTimeOffset), timespan[] GetAmbiguousTimeOffsets(datetime dateTime)
Mint GetHashCode()
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mtimespan GetUtcOffset(System.DateTimeOffset dateTimeOffset), timespan GetUtcOffset(datetime dateTime)
Mbool HasSameRules(System.TimeZoneInfo other)
Mbool IsAmbiguousTime(System.DateTimeOffset dateTimeOffset), bool IsAmbiguousTime(datetime dateTime)
Mbool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset), bool IsDaylightSavingTime(datetime dateTime)
Mbool IsInvalidTime(datetime dateTime)
Mvoid IDeserializationCallback.OnDeserialization(System.Object sender)
Mstring ToSerializedString()
Mstring ToString()
Ptimespan BaseUtcOffset {get;}
Pstring DaylightName {get;}
Pstring DisplayName {get;}
Pbool HasIanaId {get;}
Pstring Id {get;}
Pstring StandardName {get;}
Pbool SupportsDaylightSavingTime {get;}
mstatic void ClearCachedData()
mstatic System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone), static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone), static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)
mstatic System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId), static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId), static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)
mstatic datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)
mstatic datetime ConvertTimeToUtc(datetime dateTime), static datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)
mstatic System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName), static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules), static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic System.TimeZoneInfo FindSystemTimeZoneById(string id)
mstatic System.TimeZoneInfo FromSerializedString(string source)
mstatic System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones(), static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones(bool skipSorting)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryConvertIanaIdToWindowsId(string ianaId, [ref] string windowsId)
mstatic bool TryConvertWindowsIdToIanaId(string windowsId, [ref] string ianaId), static bool TryConvertWindowsIdToIanaId(string windowsId, string region, [ref] string ianaId)
mstatic bool TryFindSystemTimeZoneById(string id, [ref] System.TimeZoneInfo timeZoneInfo)
qstatic System.TimeZoneInfo Local {get;}
qstatic System.TimeZoneInfo Utc {get;}
@System.Timers.Timer
ESystem.EventHandler Disposed(System.Object, System.EventArgs)
ESystem.Timers.ElapsedEventHandler Elapsed(System.Object, System.Timers.ElapsedEventArgs)
Mvoid BeginInit(), void ISupportInitialize.BeginInit()
Mvoid Close()
Mvoid Dispose(), void IDisposable.Dispose()
Mvoid EndInit(), void ISupportInitialize.EndInit()
Mbool Equals(System.Object obj)
Mint GetHashCode()
MSystem.Object GetLifetimeService()
Mtype GetType()
MSystem.Object InitializeLifetimeService()
Mvoid Start()
Mvoid Stop()
Mstring ToString()
Pbool AutoReset {get;set;}
PSystem.ComponentModel.IContainer Container {get;}
Pbool Enabled {get;set;}
Pdouble Interval {get;set;}
PSystem.ComponentModel.ISite Site {get;set;}
PSystem.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Timers.Timer new(), System.Timers.Timer new(double interval), System.Timers.Timer new(timespan interval)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Tuple`3
Mint IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer), int IComparable.CompareTo(System.Object obj)
Mbool Equals(System.Object obj), bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
Mint GetHashCode(), int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
Mtype GetType()
Mstring ToString()
ISystem.Object ITuple.Item(int index) {get;}
P<0> Item1 {get;}
P<1> Item2 {get;}
P<2> Item3 {get;}
Pint Length {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.Tuple[<0>,<1>,<2>] new(<0> item1, <1> item2, <2> item3)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Type
Mtype AsType()
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mbool Equals(System.Object obj), bool Equals(type o)
Mtype[] FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)
MSystem.Reflection.MemberInfo[] FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, System.Object filterCriteria)
Mint GetArrayRank()
MSystem.Reflection.ConstructorInfo GetConstructor(type[] types), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
MSystem.Reflection.ConstructorInfo[] GetConstructors(System.Reflection.BindingFlags bindingAttr), System.Reflection.ConstructorInfo[] GetConstructors()
MSystem.Object[] GetCustomAttributes(bool inherit), System.Object[] GetCustomAttributes(type attributeType, bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
MSystem.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
MSystem.Reflection.EventInfo GetDeclaredEvent(string name)
MSystem.Reflection.FieldInfo GetDeclaredField(string name)
MSystem.Reflection.MethodInfo GetDeclaredMethod(string name)
MSystem.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] GetDeclaredMethods(string name)
MSystem.Reflection.TypeInfo GetDeclaredNestedType(string name)
MSystem.Reflection.PropertyInfo GetDeclaredProperty(string name)
MSystem.Reflection.MemberInfo[] GetDefaultMembers()
Mtype GetElementType()
Mstring GetEnumName(System.Object value)
Mstring[] GetEnumNames()
Mtype GetEnumUnderlyingType()
Marray GetEnumValues()
Marray GetEnumValuesAsUnderlyingType()
MSystem.Reflection.EventInfo GetEvent(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.EventInfo GetEvent(string name)
MSystem.Reflection.EventInfo[] GetEvents(System.Reflection.BindingFlags bindingAttr), System.Reflection.EventInfo[] GetEvents()
MSystem.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.FieldInfo GetField(string name), System.Reflection.FieldInfo IReflect.GetField(string name, System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr), System.Reflection.FieldInfo[] GetFields(), System.Reflection.FieldInfo[] IReflect.GetFields(System.Reflection.BindingFlags bindingAttr)
Mtype[] GetFunctionPointerCallingConventions()
Mtype[] GetFunctionPointerParameterTypes()
Mtype GetFunctionPointerReturnType()
Mtype[] GetGenericArguments()
Mtype[] GetGenericParameterConstraints()
Mtype GetGenericTypeDefinition()
Mint GetHashCode()
Mtype GetInterface(string fullname, bool ignoreCase), type GetInterface(string name)
MSystem.Reflection.InterfaceMapping GetInterfaceMap(type interfaceType)
Mtype[] GetInterfaces()
MSystem.Reflection.MemberInfo[] GetMember(string name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] GetMember(string name), System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] IReflect.GetMember(string name, System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] GetMembers(), System.Reflection.MemberInfo[] IReflect.GetMembers(System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.MemberInfo GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member)
MSystem.Reflection.MethodInfo GetMethod(string name), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.MethodInfo GetMethod(string name, type[] types), System.Reflection.MethodInfo GetMethod(string name, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr), System.Reflection.MethodInfo[] GetMethods(), System.Reflection.MethodInfo[] IReflect.GetMethods(System.Reflection.BindingFlags bindingAttr)
Mtype GetNestedType(string fullname, System.Reflection.BindingFlags bindingAttr), type GetNestedType(string name)
Mtype[] GetNestedTypes(System.Reflection.BindingFlags bindingAttr), type[] GetNestedTypes()
Mtype[] GetOptionalCustomModifiers()
MSystem.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo[] GetProperties(), System.Reflection.PropertyInfo[] IReflect.GetProperties(System.Reflection.BindingFlags bindingAttr)
MSystem.Reflection.PropertyInfo GetProperty(string name), System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo GetProperty(string name, type returnType), System.Reflection.PropertyInfo GetProperty(string name, type[] types), System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types), System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
Mtype[] GetRequiredCustomModifiers()
Mtype GetType()
MSystem.Reflection.TypeInfo IReflectableType.GetTypeInfo()
Mbool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
MSystem.Object InvokeMember(string name, System.Reflection.BindingFlags bindingFlags, System.Reflection.Binder binder, System.Object target, System.Object[] providedArgs, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParams), System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args), System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, cultureinfo culture), System.Object IReflect.InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)
Mbool IsAssignableFrom(System.Reflection.TypeInfo typeInfo), bool IsAssignableFrom(type c)
Mbool IsAssignableTo(type targetType)
Mbool IsDefined(type attributeType, bool inherit), bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
Mbool IsEnumDefined(System.Object value)
Mbool IsEquivalentTo(type other)
Mbool IsInstanceOfType(System.Object o)
Mbool IsSubclassOf(type type)
Mtype MakeArrayType(), type MakeArrayType(int rank)
Mtype MakeByRefType()
Mtype MakeGenericType(Params type[] typeArguments)
Mtype MakePointerType()
Mstring ToString()
PSystem.Reflection.Assembly Assembly {get;}
Pstring AssemblyQualifiedName {get;}
PSystem.Reflection.TypeAttributes Attributes {get;}
Ptype BaseType {get;}
Pbool ContainsGenericParameters {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.ConstructorInfo] DeclaredConstructors {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.EventInfo] DeclaredEvents {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.FieldInfo] DeclaredFields {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.MemberInfo] DeclaredMembers {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] DeclaredMethods {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DeclaredNestedTypes {get;}
PSystem.Collections.Generic.IEnumerable[System.Reflection.PropertyInfo] DeclaredProperties {get;}
PSystem.Reflection.MethodBase DeclaringMethod {get;}
Ptype DeclaringType {get;}
Pstring FullName {get;}
PSystem.Reflection.GenericParameterAttributes GenericParameterAttributes {get;}
Pint GenericParameterPosition {get;}
Ptype[] GenericTypeArguments {get;}
Ptype[] GenericTypeParameters {get;}
Pguid GUID {get;}
Pbool HasElementType {get;}
PSystem.Collections.Generic.IEnumerable[type] ImplementedInterfaces {get;}
Pbool IsAbstract {get;}
Pbool IsAnsiClass {get;}
Pbool IsArray {get;}
Pbool IsAutoClass {get;}
Pbool IsAutoLayout {get;}
Pbool IsByRef {get;}
Pbool IsByRefLike {get;}
Pbool IsClass {get;}
Pbool IsCollectible {get;}
Pbool IsCOMObject {get;}
Pbool IsConstructedGenericType {get;}
Pbool IsContextful {get;}
Pbool IsEnum {get;}
Pbool IsExplicitLayout {get;}
Pbool IsFunctionPointer {get;}
Pbool IsGenericMethodParameter {get;}
Pbool IsGenericParameter {get;}
Pbool IsGenericType {get;}
Pbool IsGenericTypeDefinition {get;}
Pbool IsGenericTypeParameter {get;}
Pbool IsImport {get;}
Pbool IsInterface {get;}
Pbool IsLayoutSequential {get;}
Pbool IsMarshalByRef {get;}
Pbool IsNested {get;}
Pbool IsNestedAssembly {get;}
Pbool IsNestedFamANDAssem {get;}
Pbool IsNestedFamily {get;}
Pbool IsNestedFamORAssem {get;}
Pbool IsNestedPrivate {get;}
Pbool IsNestedPublic {get;}
Pbool IsNotPublic {get;}
Pbool IsPointer {get;}
Pbool IsPrimitive {get;}
Pbool IsPublic {get;}
Pbool IsSealed {get;}
Pbool IsSecurityCritical {get;}
Pbool IsSecuritySafeCritical {get;}
Pbool IsSecurityTransparent {get;}
Pbool IsSerializable {get;}
Pbool IsSignatureType {get;}
Pbool IsSpecialName {get;}
Pbool IsSZArray {get;}
Pbool IsTypeDefinition {get;}
Pbool IsUnicodeClass {get;}
Pbool IsUnmanagedFunctionPointer {get;}
Pbool IsValueType {get;}
Pbool IsVariableBoundArray {get;}
Pbool IsVisible {get;}
PSystem.Reflection.MemberTypes MemberType {get;}
Pint MetadataToken {get;}
PSystem.Reflection.Module Module {get;}
Pstring Name {get;}
Pstring Namespace {get;}
Ptype ReflectedType {get;}
PSystem.Runtime.InteropServices.StructLayoutAttribute StructLayoutAttribute {get;}
PSystem.RuntimeTypeHandle TypeHandle {get;}
PSystem.Reflection.ConstructorInfo TypeInitializer {get;}
Ptype UnderlyingSystemType {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic type GetType(string typeName, bool throwOnError, bool ignoreCase), static type GetType(string typeName, bool throwOnError), static type GetType(string typeName), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError, bool ignoreCase)
mstatic type[] GetTypeArray(System.Object[] args)
mstatic System.TypeCode GetTypeCode(type type)
mstatic type GetTypeFromCLSID(guid clsid), static type GetTypeFromCLSID(guid clsid, bool throwOnError), static type GetTypeFromCLSID(guid clsid, string server), static type GetTypeFromCLSID(guid clsid, string server, bool throwOnError)
mstatic type GetTypeFromHandle(System.RuntimeTypeHandle handle)
mstatic type GetTypeFromProgID(string progID), static type GetTypeFromProgID(string progID, bool throwOnError), static type GetTypeFromProgID(string progID, string server), static type GetTypeFromProgID(string progID, string server, bool throwOnError)
mstatic System.RuntimeTypeHandle GetTypeHandle(System.Object o)
mstatic type MakeGenericMethodParameter(int position)
mstatic type MakeGenericSignatureType(type genericTypeDefinition, Params type[] typeArguments)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase)
qstatic System.Reflection.Binder DefaultBinder {get;}
qstatic char Delimiter {get;}
qstatic type[] EmptyTypes {get;}
qstatic System.Reflection.MemberFilter FilterAttribute {get;}
qstatic System.Reflection.MemberFilter FilterName {get;}
qstatic System.Reflection.MemberFilter FilterNameIgnoreCase {get;}
qstatic System.Object Missing {get;}
@System.UInt16
Mint CompareTo(System.Object value), int CompareTo(ushort value), int IComparable.CompareTo(System.Object obj), int IComparable[ushort].CompareTo(ushort other)
Mbool Equals(System.Object obj), bool Equals(ushort obj), bool IEquatable[ushort].Equals(ushort other)
Mint IBinaryInteger[ushort].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[ushort].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[ushort].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[ushort].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[ushort].WriteBigEndian(byte[] destination), int IBinaryInteger[ushort].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[ushort].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[ushort].WriteLittleEndian(byte[] destination), int IBinaryInteger[ushort].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[ushort].WriteLittleEndian(System.Span[byte] destination)
mstatic ushort Clamp(ushort value, ushort min, ushort max)
mstatic ushort CreateChecked[TOther](TOther value)
mstatic ushort CreateSaturating[TOther](TOther value)
mstatic ushort CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(ushort value)
mstatic bool IsOddInteger(ushort value)
mstatic bool IsPow2(ushort value)
mstatic ushort LeadingZeroCount(ushort value)
mstatic ushort Log2(ushort value)
mstatic ushort Max(ushort x, ushort y)
mstatic ushort Min(ushort x, ushort y)
mstatic ushort Parse(string s), static ushort Parse(string s, System.Globalization.NumberStyles style), static ushort Parse(string s, System.IFormatProvider provider), static ushort Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static ushort Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ushort Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static ushort Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ushort Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic ushort PopCount(ushort value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic ushort RotateLeft(ushort value, int rotateAmount)
mstatic ushort RotateRight(ushort value, int rotateAmount)
mstatic int Sign(ushort value)
mstatic ushort TrailingZeroCount(ushort value)
mstatic bool TryParse(string s, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ushort result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(string s, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] ushort result)
qstatic ushort MaxValue {get;}
qstatic ushort MinValue {get;}
@System.UInt32
Mint CompareTo(System.Object value), int CompareTo(uint value), int IComparable.CompareTo(System.Object obj), int IComparable[uint].CompareTo(uint other)
Mbool Equals(System.Object obj), bool Equals(uint obj), bool IEquatable[uint].Equals(uint other)
Mint IBinaryInteger[uint].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[uint].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[uint].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[uint].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[uint].WriteBigEndian(byte[] destination), int IBinaryInteger[uint].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[uint].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[uint].WriteLittleEndian(byte[] destination), int IBinaryInteger[uint].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[uint].WriteLittleEndian(System.Span[byte] destination)
mstatic ulong BigMul(uint left, uint right)
mstatic uint Clamp(uint value, uint min, uint max)
mstatic uint CreateChecked[TOther](TOther value)
mstatic uint CreateSaturating[TOther](TOther value)
mstatic uint CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[uint,uint] DivRem(uint left, uint right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(uint value)
mstatic bool IsOddInteger(uint value)
mstatic bool IsPow2(uint value)
mstatic uint LeadingZeroCount(uint value)
mstatic uint Log2(uint value)
mstatic uint Max(uint x, uint y)
mstatic uint Min(uint x, uint y)
mstatic uint Parse(string s), static uint Parse(string s, System.Globalization.NumberStyles style), static uint Parse(string s, System.IFormatProvider provider), static uint Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static uint Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static uint Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static uint Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static uint Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic uint PopCount(uint value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic uint RotateLeft(uint value, int rotateAmount)
mstatic uint RotateRight(uint value, int rotateAmount)
mstatic int Sign(uint value)
mstatic uint TrailingZeroCount(uint value)
mstatic bool TryParse(string s, [ref] uint result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] uint result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] uint result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result), static bool TryParse(string s, System.IFormatProvider provider, [ref] uint result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] uint result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] uint result)
qstatic uint MaxValue {get;}
qstatic uint MinValue {get;}
@System.UInt64
Mint CompareTo(System.Object value), int CompareTo(ulong value), int IComparable.CompareTo(System.Object obj), int IComparable[ulong].CompareTo(ulong other)
Mbool Equals(System.Object obj), bool Equals(ulong obj), bool IEquatable[ulong].Equals(ulong other)
Mint IBinaryInteger[ulong].GetByteCount()
Mint GetHashCode()
Mint IBinaryInteger[ulong].GetShortestBitLength()
Mtype GetType()
MSystem.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()
Mbool IConvertible.ToBoolean(System.IFormatProvider provider)
Mbyte IConvertible.ToByte(System.IFormatProvider provider)
Mchar IConvertible.ToChar(System.IFormatProvider provider)
Mdatetime IConvertible.ToDateTime(System.IFormatProvider provider)
Mdecimal IConvertible.ToDecimal(System.IFormatProvider provider)
Mdouble IConvertible.ToDouble(System.IFormatProvider provider)
Mshort IConvertible.ToInt16(System.IFormatProvider provider)
Mint IConvertible.ToInt32(System.IFormatProvider provider)
Mlong IConvertible.ToInt64(System.IFormatProvider provider)
Msbyte IConvertible.ToSByte(System.IFormatProvider provider)
Mfloat IConvertible.ToSingle(System.IFormatProvider provider)
Mstring ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
MSystem.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
Mushort IConvertible.ToUInt16(System.IFormatProvider provider)
Muint IConvertible.ToUInt32(System.IFormatProvider provider)
Mulong IConvertible.ToUInt64(System.IFormatProvider provider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Mbool IBinaryInteger[ulong].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mbool IBinaryInteger[ulong].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
Mint IBinaryInteger[ulong].WriteBigEndian(byte[] destination), int IBinaryInteger[ulong].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[ulong].WriteBigEndian(System.Span[byte] destination)
Mint IBinaryInteger[ulong].WriteLittleEndian(byte[] destination), int IBinaryInteger[ulong].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[ulong].WriteLittleEndian(System.Span[byte] destination)
mstatic System.UInt128 BigMul(ulong left, ulong right)
mstatic ulong Clamp(ulong value, ulong min, ulong max)
mstatic ulong CreateChecked[TOther](TOther value)
mstatic ulong CreateSaturating[TOther](TOther value)
mstatic ulong CreateTruncating[TOther](TOther value)
mstatic System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool IsEvenInteger(ulong value)
mstatic bool IsOddInteger(ulong value)
mstatic bool IsPow2(ulong value)
mstatic ulong LeadingZeroCount(ulong value)
mstatic ulong Log2(ulong value)
mstatic ulong Max(ulong x, ulong y)
mstatic ulong Min(ulong x, ulong y)
mstatic ulong Parse(string s), static ulong Parse(string s, System.Globalization.NumberStyles style), static ulong Parse(string s, System.IFormatProvider provider), static ulong Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static ulong Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ulong Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static ulong Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ulong Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
mstatic ulong PopCount(ulong value)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic ulong RotateLeft(ulong value, int rotateAmount)
mstatic ulong RotateRight(ulong value, int rotateAmount)
mstatic int Sign(ulong value)
mstatic ulong TrailingZeroCount(ulong value)
mstatic bool TryParse(string s, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ulong result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(string s, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] ulong result)
qstatic ulong MaxValue {get;}
qstatic ulong MinValue {get;}
@System.UnauthorizedAccessException
Mbool Equals(System.Object obj)
MSystem.Exception GetBaseException()
Mint GetHashCode()
Mvoid GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mstring ToString()
PSystem.Collections.IDictionary Data {get;}
Pstring HelpLink {get;set;}
Pint HResult {get;set;}
PSystem.Exception InnerException {get;}
Pstring Message {get;}
Pstring Source {get;set;}
Pstring StackTrace {get;}
PSystem.Reflection.MethodBase TargetSite {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.UnauthorizedAccessException new(), System.UnauthorizedAccessException new(string message), System.UnauthorizedAccessException new(string message, System.Exception inner)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HPSStandardMembers
@System.Uri
Mbool Equals(System.Object comparand), bool Equals(uri other), bool IEquatable[uri].Equals(uri other)
Mstring GetComponents(System.UriComponents components, System.UriFormat format)
Mint GetHashCode()
Mstring GetLeftPart(System.UriPartial part)
Mvoid ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
Mtype GetType()
Mbool IsBaseOf(uri uri)
Mbool IsWellFormedOriginalString()
Mstring MakeRelative(uri toUri)
Muri MakeRelativeUri(uri uri)
Mstring ToString(), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pstring AbsolutePath {get;}
Pstring AbsoluteUri {get;}
Pstring Authority {get;}
Pstring DnsSafeHost {get;}
Pstring Fragment {get;}
Pstring Host {get;}
PSystem.UriHostNameType HostNameType {get;}
Pstring IdnHost {get;}
Pbool IsAbsoluteUri {get;}
Pbool IsDefaultPort {get;}
Pbool IsFile {get;}
Pbool IsLoopback {get;}
Pbool IsUnc {get;}
Pstring LocalPath {get;}
Pstring OriginalString {get;}
Pstring PathAndQuery {get;}
Pint Port {get;}
Pstring Query {get;}
Pstring Scheme {get;}
Pstring[] Segments {get;}
Pbool UserEscaped {get;}
Pstring UserInfo {get;}
mstatic System.UriHostNameType CheckHostName(string name)
mstatic bool CheckSchemeName(string schemeName)
mstatic int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic string EscapeDataString(string stringToEscape), static string EscapeDataString(System.ReadOnlySpan[char] charsToEscape)
mstatic string EscapeUriString(string stringToEscape)
mstatic int FromHex(char digit)
mstatic string HexEscape(char character)
mstatic char HexUnescape(string pattern, [ref] int index)
mstatic bool IsHexDigit(char character)
mstatic bool IsHexEncoding(string pattern, int index)
mstatic bool IsWellFormedUriString(string uriString, System.UriKind uriKind)
muri new(string uriString), uri new(string uriString, bool dontEscape), uri new(uri baseUri, string relativeUri, bool dontEscape), uri new(string uriString, System.UriKind uriKind), uri new(string uriString, [ref] System.UriCreationOptions creationOptions), uri new(uri baseUri, string relativeUri), uri new(uri baseUri, uri relativeUri)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result), static bool TryCreate(string uriString, [ref] System.UriCreationOptions creationOptions, [ref] uri result), static bool TryCreate(uri baseUri, string relativeUri, [ref] uri result), static bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)
mstatic bool TryEscapeDataString(System.ReadOnlySpan[char] charsToEscape, System.Span[char] destination, [ref] int charsWritten)
mstatic bool TryUnescapeDataString(System.ReadOnlySpan[char] charsToUnescape, System.Span[char] destination, [ref] int charsWritten)
mstatic string UnescapeDataString(string stringToUnescape), static string UnescapeDataString(System.ReadOnlySpan[char] charsToUnescape)
qstatic string SchemeDelimiter {get;}
qstatic string UriSchemeFile {get;}
qstatic string UriSchemeFtp {get;}
qstatic string UriSchemeFtps {get;}
qstatic string UriSchemeGopher {get;}
qstatic string UriSchemeHttp {get;}
qstatic string UriSchemeHttps {get;}
qstatic string UriSchemeMailto {get;}
qstatic string UriSchemeNetPipe {get;}
qstatic string UriSchemeNetTcp {get;}
qstatic string UriSchemeNews {get;}
qstatic string UriSchemeNntp {get;}
qstatic string UriSchemeSftp {get;}
qstatic string UriSchemeSsh {get;}
qstatic string UriSchemeTelnet {get;}
qstatic string UriSchemeWs {get;}
qstatic string UriSchemeWss {get;}
@System.UriBuilder
Mbool Equals(System.Object rparam)
Mint GetHashCode()
Mtype GetType()
Mstring ToString()
Pstring Fragment {get;set;}
Pstring Host {get;set;}
Pstring Password {get;set;}
Pstring Path {get;set;}
Pint Port {get;set;}
Pstring Query {get;set;}
Pstring Scheme {get;set;}
Puri Uri {get;}
Pstring UserName {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mSystem.UriBuilder new(), System.UriBuilder new(string uri), System.UriBuilder new(uri uri), System.UriBuilder new(string schemeName, string hostName), System.UriBuilder new(string scheme, string host, int portNumber), System.UriBuilder new(string scheme, string host, int port, string pathValue), System.UriBuilder new(string scheme, string host, int port, string path, string extraValue)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
@System.Version
MSystem.Object Clone(), System.Object ICloneable.Clone()
Mint CompareTo(System.Object version), int CompareTo(version value), int IComparable.CompareTo(System.Object obj), int IComparable[version].CompareTo(version other)
Mbool Equals(System.Object obj), bool Equals(version obj), bool IEquatable[version].Equals(version other)
Mint GetHashCode()
Mtype GetType()
Mstring ToString(), string ToString(int fieldCount), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
Mbool TryFormat(System.Span[char] destination, [ref] int charsWritten), bool TryFormat(System.Span[char] destination, int fieldCount, [ref] int charsWritten), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten), bool TryFormat(System.Span[byte] utf8Destination, int fieldCount, [ref] int bytesWritten), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
Pint Build {get;}
Pint Major {get;}
Pshort MajorRevision {get;}
Pint Minor {get;}
Pshort MinorRevision {get;}
Pint Revision {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mversion new(int major, int minor, int build, int revision), version new(int major, int minor, int build), version new(int major, int minor), version new(string version), version new()
mstatic version Parse(string input), static version Parse(System.ReadOnlySpan[char] input), static version Parse(System.ReadOnlySpan[byte] utf8Text)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
mstatic bool TryParse(string input, [ref] version result), static bool TryParse(System.ReadOnlySpan[char] input, [ref] version result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] version result)
@System.Xml.XmlAttribute
Kstatic string XmlNode(psobject instance)
MSystem.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
MSystem.Xml.XmlNode Clone(), System.Object ICloneable.Clone()
MSystem.Xml.XmlNode CloneNode(bool deep)
MSystem.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetNamespaceOfPrefix(string prefix)
Mstring GetPrefixOfNamespace(string namespaceURI)
Mtype GetType()
MSystem.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
MSystem.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
Mvoid Normalize()
MSystem.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
Mvoid RemoveAll()
MSystem.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
Mbool Supports(string feature, string version)
Mvoid WriteContentTo(System.Xml.XmlWriter w)
Mvoid WriteTo(System.Xml.XmlWriter w)
ISystem.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}
Pstring #text {get;set;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HAttributes
HBaseURI
HChildNodes
HFirstChild
HHasChildNodes
HInnerText
HInnerXml
HIsReadOnly
HLastChild
HLocalName
HName
HNamespaceURI
HNextSibling
HNodeType
HOuterXml
HOwnerDocument
HOwnerElement
HParentNode
HPrefix
HPreviousSibling
HPreviousText
HSchemaInfo
HSpecified
HValue
@System.Xml.XmlDeclaration
Kstatic string XmlNode(psobject instance)
MSystem.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
MSystem.Xml.XmlNode Clone(), System.Object ICloneable.Clone()
MSystem.Xml.XmlNode CloneNode(bool deep)
MSystem.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetNamespaceOfPrefix(string prefix)
Mstring GetPrefixOfNamespace(string namespaceURI)
Mtype GetType()
MSystem.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
MSystem.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
Mvoid Normalize()
MSystem.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
Mvoid RemoveAll()
MSystem.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
Mbool Supports(string feature, string version)
Mvoid WriteContentTo(System.Xml.XmlWriter w)
Mvoid WriteTo(System.Xml.XmlWriter w)
ISystem.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HAttributes
HBaseURI
HChildNodes
HEncoding
HFirstChild
HHasChildNodes
HInnerText
HInnerXml
HIsReadOnly
HLastChild
HLocalName
HName
HNamespaceURI
HNextSibling
HNodeType
HOuterXml
HOwnerDocument
HParentNode
HPrefix
HPreviousSibling
HPreviousText
HSchemaInfo
HStandalone
HValue
HVersion
@System.Xml.XmlDocument
Kstatic string XmlNode(psobject instance)
MSystem.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
MSystem.Xml.XmlNode Clone(), System.Object ICloneable.Clone()
MSystem.Xml.XmlNode CloneNode(bool deep)
MSystem.Xml.XmlAttribute CreateAttribute(string name), System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI), System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)
MSystem.Xml.XmlCDataSection CreateCDataSection(string data)
MSystem.Xml.XmlComment CreateComment(string data)
MSystem.Xml.XmlDocumentFragment CreateDocumentFragment()
MSystem.Xml.XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset)
MSystem.Xml.XmlElement CreateElement(string name), System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI), System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)
MSystem.Xml.XmlEntityReference CreateEntityReference(string name)
MSystem.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
MSystem.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string prefix, string name, string namespaceURI), System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI), System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)
MSystem.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)
MSystem.Xml.XmlSignificantWhitespace CreateSignificantWhitespace(string text)
MSystem.Xml.XmlText CreateTextNode(string text)
MSystem.Xml.XmlWhitespace CreateWhitespace(string text)
MSystem.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)
Mbool Equals(System.Object obj)
MSystem.Xml.XmlElement GetElementById(string elementId)
MSystem.Xml.XmlNodeList GetElementsByTagName(string name), System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetNamespaceOfPrefix(string prefix)
Mstring GetPrefixOfNamespace(string namespaceURI)
Mtype GetType()
MSystem.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)
MSystem.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
MSystem.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
Mvoid Load(string filename), void Load(System.IO.Stream inStream), void Load(System.IO.TextReader txtReader), void Load(System.Xml.XmlReader reader)
Mvoid LoadXml(string xml)
Mvoid Normalize()
MSystem.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
MSystem.Xml.XmlNode ReadNode(System.Xml.XmlReader reader)
Mvoid RemoveAll()
MSystem.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
Mvoid Save(string filename), void Save(System.IO.Stream outStream), void Save(System.IO.TextWriter writer), void Save(System.Xml.XmlWriter w)
MSystem.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
Mbool Supports(string feature, string version)
Mvoid Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler), void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlNode nodeToValidate)
Mvoid WriteContentTo(System.Xml.XmlWriter xw)
Mvoid WriteTo(System.Xml.XmlWriter w)
ISystem.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mxml new(), xml new(System.Xml.XmlNameTable nt)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HAttributes
HBaseURI
HChildNodes
HDocumentElement
HDocumentType
HFirstChild
HHasChildNodes
HImplementation
HInnerText
HInnerXml
HIsReadOnly
HLastChild
HLocalName
HName
HNamespaceURI
HNameTable
HNextSibling
HNodeType
HOuterXml
HOwnerDocument
HParentNode
HPrefix
HPreserveWhitespace
HPreviousSibling
HPreviousText
HSchemaInfo
HSchemas
HValue
HXmlResolver
@System.Xml.XmlElement
Kstatic string XmlNode(psobject instance)
MSystem.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
MSystem.Xml.XmlNode Clone(), System.Object ICloneable.Clone()
MSystem.Xml.XmlNode CloneNode(bool deep)
MSystem.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
Mbool Equals(System.Object obj)
Mstring GetAttribute(string name), string GetAttribute(string localName, string namespaceURI)
MSystem.Xml.XmlAttribute GetAttributeNode(string name), System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)
MSystem.Xml.XmlNodeList GetElementsByTagName(string name), System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetNamespaceOfPrefix(string prefix)
Mstring GetPrefixOfNamespace(string namespaceURI)
Mtype GetType()
Mbool HasAttribute(string name), bool HasAttribute(string localName, string namespaceURI)
MSystem.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
MSystem.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
Mvoid Normalize()
MSystem.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
Mvoid RemoveAll()
Mvoid RemoveAllAttributes()
Mvoid RemoveAttribute(string name), void RemoveAttribute(string localName, string namespaceURI)
MSystem.Xml.XmlNode RemoveAttributeAt(int i)
MSystem.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr), System.Xml.XmlAttribute RemoveAttributeNode(string localName, string namespaceURI)
MSystem.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
Mvoid SetAttribute(string name, string value), string SetAttribute(string localName, string namespaceURI, string value)
MSystem.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr), System.Xml.XmlAttribute SetAttributeNode(string localName, string namespaceURI)
Mbool Supports(string feature, string version)
Mvoid WriteContentTo(System.Xml.XmlWriter w)
Mvoid WriteTo(System.Xml.XmlWriter w)
ISystem.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HAttributes
HBaseURI
HChildNodes
HFirstChild
HHasAttributes
HHasChildNodes
HInnerText
HInnerXml
HIsEmpty
HIsReadOnly
HLastChild
HLocalName
HName
HNamespaceURI
HNextSibling
HNodeType
HOuterXml
HOwnerDocument
HParentNode
HPrefix
HPreviousSibling
HPreviousText
HSchemaInfo
HValue
@System.Xml.XmlNode
Kstatic string XmlNode(psobject instance)
MSystem.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
MSystem.Xml.XmlNode Clone(), System.Object ICloneable.Clone()
MSystem.Xml.XmlNode CloneNode(bool deep)
MSystem.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
Mbool Equals(System.Object obj)
Mstring GetAttribute(string name), string GetAttribute(string localName, string namespaceURI)
MSystem.Xml.XmlAttribute GetAttributeNode(string name), System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)
MSystem.Xml.XmlNodeList GetElementsByTagName(string name), System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetNamespaceOfPrefix(string prefix)
Mstring GetPrefixOfNamespace(string namespaceURI)
Mtype GetType()
Mbool HasAttribute(string name), bool HasAttribute(string localName, string namespaceURI)
MSystem.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
MSystem.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
Mvoid Normalize()
MSystem.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
Mvoid RemoveAll()
Mvoid RemoveAllAttributes()
Mvoid RemoveAttribute(string name), void RemoveAttribute(string localName, string namespaceURI)
MSystem.Xml.XmlNode RemoveAttributeAt(int i)
MSystem.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr), System.Xml.XmlAttribute RemoveAttributeNode(string localName, string namespaceURI)
MSystem.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
Mvoid SetAttribute(string name, string value), string SetAttribute(string localName, string namespaceURI, string value)
MSystem.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr), System.Xml.XmlAttribute SetAttributeNode(string localName, string namespaceURI)
Mbool Supports(string feature, string version)
Mvoid WriteContentTo(System.Xml.XmlWriter w)
Mvoid WriteTo(System.Xml.XmlWriter w)
ISystem.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HAttributes
HBaseURI
HChildNodes
HFirstChild
HHasChildNodes
HInnerText
HInnerXml
HIsReadOnly
HLastChild
HLocalName
HName
HNamespaceURI
HNextSibling
HNodeType
HOuterXml
HOwnerDocument
HParentNode
HPrefix
HPreviousSibling
HPreviousText
HSchemaInfo
HValue
@System.Xml.XmlNodeList
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HCount
GDispose
GEquals
GGetEnumerator
GGetHashCode
GGetType
GItem
GToString
@System.Xml.XmlText
Kstatic string XmlNode(psobject instance)
MSystem.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
Mvoid AppendData(string strData)
MSystem.Xml.XmlNode Clone(), System.Object ICloneable.Clone()
MSystem.Xml.XmlNode CloneNode(bool deep)
MSystem.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
Mvoid DeleteData(int offset, int count)
Mbool Equals(System.Object obj)
MSystem.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()
Mint GetHashCode()
Mstring GetNamespaceOfPrefix(string prefix)
Mstring GetPrefixOfNamespace(string namespaceURI)
Mtype GetType()
MSystem.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
MSystem.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
Mvoid InsertData(int offset, string strData)
Mvoid Normalize()
MSystem.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
Mvoid RemoveAll()
MSystem.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
MSystem.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
Mvoid ReplaceData(int offset, int count, string strData)
MSystem.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
MSystem.Xml.XmlText SplitText(int offset)
Mstring Substring(int offset, int count)
Mbool Supports(string feature, string version)
Mvoid WriteContentTo(System.Xml.XmlWriter w)
Mvoid WriteTo(System.Xml.XmlWriter w)
ISystem.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HAttributes
HBaseURI
HChildNodes
HData
HFirstChild
HHasChildNodes
HInnerText
HInnerXml
HIsReadOnly
HLastChild
HLength
HLocalName
HName
HNamespaceURI
HNextSibling
HNodeType
HOuterXml
HOwnerDocument
HParentNode
HPrefix
HPreviousSibling
HPreviousText
HSchemaInfo
HValue
@System.Xml.XmlWriter
mstatic System.Xml.XmlWriter Create(string outputFileName), static System.Xml.XmlWriter Create(string outputFileName, System.Xml.XmlWriterSettings settings), static System.Xml.XmlWriter Create(System.IO.Stream output), static System.Xml.XmlWriter Create(System.IO.Stream output, System.Xml.XmlWriterSettings settings), static System.Xml.XmlWriter Create(System.IO.TextWriter output), static System.Xml.XmlWriter Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings), static System.Xml.XmlWriter Create(System.Text.StringBuilder output), static System.Xml.XmlWriter Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings), static System.Xml.XmlWriter Create(System.Xml.XmlWriter output), static System.Xml.XmlWriter Create(System.Xml.XmlWriter output, System.Xml.XmlWriterSettings settings)
mstatic bool Equals(System.Object objA, System.Object objB)
mstatic bool ReferenceEquals(System.Object objA, System.Object objB)
HSettings
HWriteState
HXmlLang
HXmlSpace
GClose
GDispose
GDisposeAsync
GEquals
GFlush
GFlushAsync
GGetHashCode
GGetType
GLookupPrefix
GToString
GWriteAttributes
GWriteAttributesAsync
GWriteAttributeString
GWriteAttributeStringAsync
GWriteBase64
GWriteBase64Async
GWriteBinHex
GWriteBinHexAsync
GWriteCData
GWriteCDataAsync
GWriteCharEntity
GWriteCharEntityAsync
GWriteChars
GWriteCharsAsync
GWriteComment
GWriteCommentAsync
GWriteDocType
GWriteDocTypeAsync
GWriteElementString
GWriteElementStringAsync
GWriteEndAttribute
GWriteEndDocument
GWriteEndDocumentAsync
GWriteEndElement
GWriteEndElementAsync
GWriteEntityRef
GWriteEntityRefAsync
GWriteFullEndElement
GWriteFullEndElementAsync
GWriteName
GWriteNameAsync
GWriteNmToken
GWriteNmTokenAsync
GWriteNode
GWriteNodeAsync
GWriteProcessingInstruction
GWriteProcessingInstructionAsync
GWriteQualifiedName
GWriteQualifiedNameAsync
GWriteRaw
GWriteRawAsync
GWriteStartAttribute
GWriteStartDocument
GWriteStartDocumentAsync
GWriteStartElement
GWriteStartElementAsync
GWriteString
GWriteStringAsync
GWriteSurrogateCharEntity
GWriteSurrogateCharEntityAsync
GWriteValue
GWriteWhitespace
GWriteWhitespaceAsync

"""
}
