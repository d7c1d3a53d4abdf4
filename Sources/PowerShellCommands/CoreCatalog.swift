import PowerShellRuntime

/// The cmdlets of PowerShell's own modules, each in a file of its name, in the order of their files.
enum CoreCatalog {
  static let all: [Cmdlet.Type] = [
    // Core
    ClearHistory.self, ClearHost.self, ForEachObject.self, GetCommand.self, GetHistory.self, InvokeCommand.self,
    InvokeHistory.self, OutDefault.self, OutHost.self, OutNull.self, SetStrictMode.self, WhereObject.self,
    // Management
    AddContent.self, ClearContent.self, ConvertPath.self, CopyItem.self, GetChildItem.self, GetContent.self, GetItem.self,
    GetLocation.self, GetPSDrive.self, JoinPath.self, MoveItem.self, NewItem.self, NewPSDrive.self, PopLocation.self,
    PushLocation.self, RemoveItem.self, RemovePSDrive.self, RenameItem.self, ResolvePath.self, SetContent.self, SetItem.self,
    SetLocation.self, SplitPath.self, TestPath.self,
    // Security
    ConvertFromSecureString.self, ConvertToSecureString.self, GetCredential.self,
    // Utility
    AddMember.self, ClearVariable.self, CompareObject.self, FormatCustom.self, FormatList.self, FormatTable.self,
    FormatWide.self, GetAlias.self, GetCulture.self, GetDate.self, GetError.self, GetHost.self, GetMember.self,
    GetPSCallStack.self, GetRandom.self, GetUICulture.self, GetUnique.self, GetVariable.self, GroupObject.self,
    InvokeExpression.self, JoinString.self, MeasureCommand.self, MeasureObject.self, NewAlias.self, NewGuid.self, NewObject.self,
    NewTimeSpan.self, NewVariable.self, OutFile.self, OutString.self, ReadHost.self, RemoveAlias.self, RemoveTypeData.self,
    RemoveVariable.self, SelectObject.self, SetAlias.self, SetVariable.self, SortObject.self, StartSleep.self, TeeObject.self,
    UpdateTypeData.self, WriteDebug.self, WriteErrorCommand.self, WriteHost.self, WriteInformation.self, WriteOutput.self,
    WriteProgress.self, WriteVerbose.self, WriteWarning.self,
  ]
}
