/// The short names of types, which [psobject].Assembly.GetType('System.Management.Automation.TypeAccelerators')::Get lists
/// (TypeAccelerators.cs): what scripts write for them, and how PowerShell shows them in messages and texts.
enum TypeAccelerators {
  /// The short names by the full name of their type; the first is the one that is shown.
  static let all: [(type: String, names: [String])] = text.parts("\n").flatMap { group -> [(type: String, names: [String])] in
    let parts = group.parts(":")
    return parts[1].parts(",").map { entry in
      let sides = entry.parts("=")
      return (parts[0] + "." + sides[0], sides[1].parts("/").map(String.init))
    }
  }

  /// The short name that a type is shown by.
  static let shown: [String: String] = Dictionary(uniqueKeysWithValues: all.map { ($0.type, $0.names[0]) })

  /// `Namespace:Type=name/name,Type=name`
  private static let text = """
    Microsoft.Management.Infrastructure:CimClass=cimclass,CimConverter=cimconverter,CimInstance=ciminstance,CimSession=CimSession,CimType=cimtype
    Microsoft.PowerShell.Commands:PSPropertyExpression=pspropertyexpression
    System:Array=array,Boolean=bool,Byte=byte,Char=char,DateTime=datetime,Decimal=decimal,Double=double,Guid=guid,Int16=short/int16,Int32=int/int32
    System:Int64=long/int64,SByte=sbyte,Single=float/single,String=string,TimeSpan=timespan,Type=type,UInt16=ushort/uint16,UInt32=uint/uint32,UInt64=ulong/uint64
    System:Uri=uri,Version=version,Void=void
    System.Collections:Hashtable=hashtable
    System.Collections.Specialized:OrderedDictionary=ordered
    System.Globalization:CultureInfo=cultureinfo
    System.Management.Automation:AliasAttribute=Alias,AllowEmptyCollectionAttribute=AllowEmptyCollection,AllowEmptyStringAttribute=AllowEmptyString
    System.Management.Automation:AllowNullAttribute=AllowNull,ArgumentCompleterAttribute=ArgumentCompleter,ArgumentCompletionsAttribute=ArgumentCompletions
    System.Management.Automation:CmdletBindingAttribute=CmdletBinding,DscLocalConfigurationManagerAttribute=DscLocalConfigurationManager
    System.Management.Automation:DscPropertyAttribute=DscProperty,DscResourceAttribute=DscResource,ExperimentAction=ExperimentAction
    System.Management.Automation:ExperimentalAttribute=Experimental,ExperimentalFeature=ExperimentalFeature,OutputTypeAttribute=OutputType
    System.Management.Automation:PSAliasProperty=psaliasproperty,PSCredential=pscredential,PSDefaultValueAttribute=PSDefaultValue,PSListModifier=pslistmodifier
    System.Management.Automation:PSModuleInfo=psmoduleinfo,PSNoteProperty=psnoteproperty,PSObject=psobject/pscustomobject
    System.Management.Automation:PSPrimitiveDictionary=psprimitivedictionary,PSReference=ref,PSScriptMethod=psscriptmethod,PSScriptProperty=psscriptproperty
    System.Management.Automation:PSTypeNameAttribute=PSTypeNameAttribute,PSVariable=psvariable,PSVariableProperty=psvariableproperty,ParameterAttribute=Parameter
    System.Management.Automation:PowerShell=powershell,ScriptBlock=scriptblock,SemanticVersion=semver,SupportsWildcardsAttribute=SupportsWildcards
    System.Management.Automation:SwitchParameter=switch,ValidateCountAttribute=ValidateCount,ValidateDriveAttribute=ValidateDrive
    System.Management.Automation:ValidateLengthAttribute=ValidateLength,ValidateNotNullAttribute=ValidateNotNull
    System.Management.Automation:ValidateNotNullOrEmptyAttribute=ValidateNotNullOrEmpty,ValidateNotNullOrWhiteSpaceAttribute=ValidateNotNullOrWhiteSpace
    System.Management.Automation:ValidatePatternAttribute=ValidatePattern,ValidateRangeAttribute=ValidateRange,ValidateScriptAttribute=ValidateScript
    System.Management.Automation:ValidateSetAttribute=ValidateSet,ValidateTrustedDataAttribute=ValidateTrustedData,ValidateUserDriveAttribute=ValidateUserDrive
    System.Management.Automation:WildcardPattern=WildcardPattern
    System.Management.Automation.Language:NoRunspaceAffinityAttribute=NoRunspaceAffinity,NullString=NullString
    System.Management.Automation.Runspaces:InitialSessionState=initialsessionstate,Runspace=runspace,RunspaceFactory=runspacefactory
    System.Net:IPAddress=ipaddress,IPEndPoint=IPEndpoint
    System.Net.Mail:MailAddress=mailaddress
    System.Net.NetworkInformation:PhysicalAddress=PhysicalAddress
    System.Numerics:BigInteger=bigint
    System.Security:SecureString=securestring
    System.Security.AccessControl:ObjectSecurity=ObjectSecurity
    System.Security.Cryptography.X509Certificates:X500DistinguishedName=X500DistinguishedName,X509Certificate=X509Certificate
    System.Text.RegularExpressions:Regex=regex
    System.Xml:XmlDocument=xml
    """
}
