/// .NET's types that scripts name in classes, parameters and tests, and of which nothing more is known here: a parser that
/// did not know them would refuse the script.
enum NamedTypes {
  static let all: [TypeDescriptor] = text.parts("\n").flatMap { group -> [TypeDescriptor] in
    let parts = group.parts(":")
    return parts[1].parts(",").map { TypeDescriptor(parts[0] + "." + $0) }
  }

  /// `Namespace:Name,Name`
  private static let text = """
    Microsoft.PowerShell.Commands:ByteCollection,GenericMeasureInfo,GroupInfo,HistoryInfo,MatchInfo,MatchInfoContext,MemberDefinition,SelectXmlInfo,TextMeasureInfo
    System:Activator,AppDomain,AppContext,AsyncCallback,Buffer,EventArgs,FormattableString,HashCode,Half,IAsyncResult,ICloneable,IConvertible,ICustomFormatter
    System:IFormatProvider,IServiceProvider,IObservable`1,IObserver`1,Index,Int128,Lazy`1,Nullable,FlagsAttribute,Progress`1,Range,RuntimeTypeHandle,SerializableAttribute
    System:EventHandler,TimeZone,UInt128,UIntPtr,WeakReference
    System.Collections:ArrayListEnumerator,BitArray,CaseInsensitiveComparer,CollectionBase,Comparer,DictionaryBase,IComparer,IDictionaryEnumerator,IEqualityComparer,IHashCodeProvider
    System.Collections:IStructuralComparable,IStructuralEquatable,ReadOnlyCollectionBase
    System.Collections.Concurrent:BlockingCollection`1
    System.Collections.Generic:Comparer`1,EqualityComparer`1,ICollection`1,IComparer`1,IDictionary`2,IEnumerable`1,IEnumerator`1,IEqualityComparer`1,IList`1,IReadOnlyCollection`1
    System.Collections.Generic:IReadOnlyDictionary`2,IReadOnlyList`1,ISet`1,PriorityQueue`2
    System.Collections.ObjectModel:KeyedCollection`2,ObservableCollection`1,ReadOnlyDictionary`2
    System.Collections.Specialized:IOrderedDictionary,HybridDictionary,ListDictionary,NameValueCollection,StringCollection,StringDictionary
    System.ComponentModel:BackgroundWorker,CancelEventArgs,Component,DescriptionAttribute,IComponent,INotifyPropertyChanged,PropertyChangedEventArgs,TypeConverter
    System.Data:DataColumn,DataRow,DataSet,DataView
    System.Data.SqlClient:SqlCommand,SqlConnection,SqlDataAdapter
    System.Diagnostics:Debug,EventLog,FileVersionInfo,Process,ProcessStartInfo,StackFrame,StackTrace,Trace,TraceSource
    System.Diagnostics.Tracing:EventSource
    System.Globalization:Calendar,CompareInfo,DateTimeFormatInfo,GregorianCalendar,NumberFormatInfo,RegionInfo,TextInfo
    System.IO:BinaryReader,BinaryWriter,BufferedStream,DriveInfo,FileStream,FileSystemWatcher,Stream,TextReader,TextWriter
    System.IO.Compression:DeflateStream,GZipStream,ZipArchive,ZipArchiveEntry,ZipFile
    System.Management.Automation:AliasAttribute,ApplicationInfo,ArgumentCompleterFactoryAttribute,CachedValidValuesGeneratorBase,CommandCompletion,CommandMetadata,CompletionCompleters
    System.Management.Automation:DefaultParameterDictionary,ExperimentalFeature,Platform,IArgumentCompleterFactory,IDynamicParameters,ParameterMetadata,PathInfoStack,ProgressRecord
    System.Management.Automation:ProviderInfo,ProxyCommand,PSAdaptedProperty,PSDriveInfo,PSEventManager,PSMemberInfoCollection`1,PSMethodInfo,PSPropertyInfo,PSSerializer,PSTypeConverter
    System.Management.Automation:ValidateEnumeratedArgumentsAttribute
    System.Management.Automation.Host:PSHost,PSHostRawUserInterface,PSHostUserInterface
    System.Management.Automation.Provider:CmdletProvider,ContainerCmdletProvider,DriveCmdletProvider,ItemCmdletProvider,NavigationCmdletProvider
    System.Net:CookieContainer,HttpListener,HttpWebRequest,HttpWebResponse,IPEndPoint,WebClient,WebProxy,WebRequest,WebResponse
    System.Net.Http:HttpClient,HttpContent,HttpRequestMessage,HttpResponseMessage,StringContent
    System.Net.Mail:Attachment,MailMessage,SmtpClient
    System.Net.NetworkInformation:NetworkInterface,Ping
    System.Net.Sockets:NetworkStream,Socket,TcpClient,TcpListener,UdpClient
    System.Numerics:Complex
    System.Reflection:Module
    System.Reflection.PortableExecutable:CorFlags,Machine
    System.Runtime.CompilerServices:CompilerGeneratedAttribute,ExtensionAttribute
    System.Runtime.InteropServices:GCHandle,RuntimeInformation
    System.Security:SecureStringMarshal
    System.Security.AccessControl:AccessRule,DirectorySecurity,FileSecurity,FileSystemAccessRule
    System.Security.Cryptography:Aes,HashAlgorithm,HMACSHA256,RandomNumberGenerator,RSA
    System.Security.Cryptography.X509Certificates:X509Certificate,X509Certificate2,X509Store
    System.Text:Rune
    System.Text.Json:JsonDocument,JsonElement,JsonSerializer
    System.Threading:AutoResetEvent,CancellationToken,CancellationTokenSource,Interlocked,Monitor,Mutex,Semaphore,SemaphoreSlim,ThreadPool,Timer
    System.Windows.Forms:Button,Form,Label,TextBox
    System.Xml:XmlNamespaceManager,XmlNodeList,XmlReader,XmlTextWriter,XmlWriter,XmlWriterSettings
    System.Xml.Linq:XDocument,XElement,XName,XNamespace
    """
}
