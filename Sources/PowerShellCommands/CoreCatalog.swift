import PowerShellRuntime

/// The cmdlets of PowerShell's own modules, each in a file of its name, in the order of their files.
enum CoreCatalog {
  static let all: [Cmdlet.Type] = [
    // Core
    ClearHistory.self, ExportModuleMember.self, ForEachObject.self, GetCommand.self, GetExperimentalFeature.self, GetHelp.self,
    GetHistory.self, GetJob.self, GetModule.self, ImportModule.self, InvokeCommand.self, InvokeHistory.self, NewModule.self, NewModuleManifest.self,
    OutDefault.self, OutHost.self, OutNull.self, ReceiveJob.self, RemoveJob.self, StopJob.self, RemoveModule.self, SetStrictMode.self, SetPSDebug.self, AddHistory.self,
    StartJob.self, NewTemporaryFile.self, TestModuleManifest.self, WaitJob.self, WhereObject.self,
    // Host
    StartTranscript.self, StopTranscript.self,
    // Management
    AddContent.self, ClearContent.self, ClearItem.self, ConvertPath.self, CopyItem.self, GetChildItem.self, GetContent.self, GetItem.self, GetItemProperty.self,
    GetItemPropertyValue.self, ClearItemProperty.self, CopyItemProperty.self, MoveItemProperty.self, NewItemProperty.self, RemoveItemProperty.self, RenameItemProperty.self,
    GetLocation.self, GetPSDrive.self, GetPSProvider.self, JoinPath.self, MoveItem.self, NewItem.self, NewPSDrive.self, PopLocation.self,
    PushLocation.self, RemoveItem.self, RemovePSDrive.self, RenameItem.self, ResolvePath.self, SetContent.self, SetItem.self, SetItemProperty.self,
    SetLocation.self, SplitPath.self, TestPath.self, GetProcess.self, GetTimeZone.self, StartProcess.self, StopProcess.self, InvokeItem.self,
    // Security
    ConvertFromSecureString.self, ConvertToSecureString.self, GetCredential.self, GetExecutionPolicy.self, SetExecutionPolicy.self,
    // Utility
    AddMember.self, AddType.self, ClearVariable.self, CompareObject.self, ConvertFromClixml.self, ConvertFromCsv.self, ConvertFromJson.self,
    ConvertFromStringData.self, ConvertToClixml.self, ConvertToCsv.self, ConvertToHtml.self, ConvertToJson.self, ConvertToXml.self, ExportAlias.self, ImportAlias.self, GetUptime.self, ExportClixml.self, ExportCsv.self, FormatCustom.self, FormatHex.self, FormatList.self,
    FormatTable.self, FormatWide.self, GetAlias.self, GetCulture.self, GetDate.self, GetError.self, GetFileHash.self, GetHost.self, GetMember.self,
    GetPSCallStack.self, GetRandom.self, GetSecureRandom.self, GetTypeData.self, GetUICulture.self, GetUnique.self, GetVariable.self, GetVerb.self, GroupObject.self,
    ImportClixml.self, ImportCsv.self, ImportLocalizedData.self, ImportPowerShellDataFile.self, InvokeExpression.self, InvokeRestMethod.self, InvokeWebRequest.self, JoinString.self, MeasureCommand.self,
    MeasureObject.self, NewAlias.self, NewGuid.self, NewObject.self, NewTimeSpan.self, NewVariable.self, OutFile.self,
    OutString.self, ReadHost.self, RegisterArgumentCompleter.self, RemoveAlias.self, RemoveTypeData.self, RemoveVariable.self, SelectObject.self, SelectXml.self, GetClipboard.self, SetClipboard.self,
    SelectString.self, SendMailMessage.self, UnblockFile.self, SetAlias.self, SetVariable.self, SortObject.self, StartSleep.self, TeeObject.self, TestJson.self,
    GetPSBreakpoint.self, SetPSBreakpoint.self, RemovePSBreakpoint.self, EnablePSBreakpoint.self, DisablePSBreakpoint.self,
    GetEvent.self, GetEventSubscriber.self, NewEvent.self, RegisterEngineEvent.self, RegisterObjectEvent.self, RemoveEvent.self, UnregisterEvent.self, WaitEvent.self,
    UpdateFormatData.self, UpdateList.self, UpdateTypeData.self, WriteDebug.self, WriteErrorCommand.self, WriteHost.self, WriteInformation.self, WriteOutput.self,
    WriteProgress.self, WriteVerbose.self, WriteWarning.self,
  ]
  /// Those of modules that come beside the engine's own: a session of the core alone is without them.
  static let ofOtherModules: [Cmdlet.Type] = [
    GetInstalledModule.self, InstallModule.self, UninstallModule.self, UpdateModule.self, CompressArchive.self, ExpandArchive.self, StartThreadJob.self, OutGridView.self,
  ]
}
