/// What a key can do, by PSReadLine's names.
public enum EditorFunction: String, CaseIterable, Sendable {
  case AcceptLine, AddLine, InsertLineAbove, InsertLineBelow
  case BackwardChar, ForwardChar, BackwardWord, ForwardWord, NextWord, BeginningOfLine, EndOfLine
  case BackwardDeleteChar, DeleteChar, DeleteCharOrExit, BackwardKillWord, KillWord, UnixWordRubout, KillLine, BackwardKillInput, KillRegion
  case Yank, YankPop, YankLastArg, Undo, Redo, RevertLine, CancelLine, CopyOrCancelLine, ClearScreen
  case PreviousHistory, NextHistory, BeginningOfHistory, EndOfHistory, HistorySearchBackward, HistorySearchForward
  case ReverseSearchHistory, ForwardSearchHistory
  case TabCompleteNext, TabCompletePrevious, Complete, MenuComplete, PossibleCompletions
  case AcceptSuggestion, AcceptNextSuggestionWord
  case SelectAll, SelectBackwardChar, SelectForwardChar, SelectBackwardWord, SelectNextWord, SelectBackwardsLine, SelectLine, SelectCommandArgument
  case SwapCharacters, UpcaseWord, DowncaseWord, CapitalizeWord, GotoBrace
  case ShowCommandHelp, ShowParameterHelp, WhatIsKey, ShowKeyBindings
  /// What the line would change in the organisation.
  case PreviewChanges
  case SelfInsert, Ignore

  public var summary: String {
    switch self {
    case .AcceptLine: "Run the line, or go on to a next one while it is incomplete"
    case .AddLine: "Go on to a new line without running"
    case .InsertLineAbove: "Open a line above"
    case .InsertLineBelow: "Open a line below"
    case .BackwardChar: "Move back one character"
    case .ForwardChar: "Move forward one character, or take the suggestion at the end"
    case .BackwardWord: "Move to the start of the word"
    case .ForwardWord: "Move to the end of the word"
    case .NextWord: "Move to the start of the next word"
    case .BeginningOfLine: "Move to the start of the line"
    case .EndOfLine: "Move to the end of the line, or take the suggestion there"
    case .BackwardDeleteChar: "Delete the character before the cursor"
    case .DeleteChar: "Delete the character under the cursor"
    case .DeleteCharOrExit: "Delete the character under the cursor; leave on an empty line"
    case .BackwardKillWord: "Cut the word before the cursor"
    case .KillWord: "Cut the word behind the cursor"
    case .UnixWordRubout: "Cut back to white space"
    case .KillLine: "Cut to the end of the line"
    case .BackwardKillInput: "Cut to the start of the input"
    case .KillRegion: "Cut what is selected"
    case .Yank: "Put in what was cut last"
    case .YankPop: "Replace what was put in by what was cut before"
    case .YankLastArg: "Put in the last argument of an earlier line"
    case .Undo: "Take the last change back"
    case .Redo: "Make the change again that was taken back"
    case .RevertLine: "Empty the line"
    case .CancelLine: "Leave the line and start a new one"
    case .CopyOrCancelLine: "Keep what is selected, or leave the line"
    case .ClearScreen: "Clear the screen and keep the line"
    case .PreviousHistory: "An earlier line; with text in front of the cursor, one that begins with it"
    case .NextHistory: "A later line"
    case .BeginningOfHistory: "The first line of the history"
    case .EndOfHistory: "The line that was being typed"
    case .HistorySearchBackward: "An earlier line that begins with the text in front of the cursor"
    case .HistorySearchForward: "A later line that begins with the text in front of the cursor"
    case .ReverseSearchHistory: "Search back while typing"
    case .ForwardSearchHistory: "Search forward while typing"
    case .TabCompleteNext: "The next completion"
    case .TabCompletePrevious: "The completion before"
    case .Complete: "Complete as far as it is certain, then list"
    case .MenuComplete: "Choose a completion from a menu"
    case .PossibleCompletions: "List the completions"
    case .AcceptSuggestion: "Take the grey suggestion"
    case .AcceptNextSuggestionWord: "Take a word of the grey suggestion"
    case .SelectAll: "Select the whole input"
    case .SelectBackwardChar: "Select the character before"
    case .SelectForwardChar: "Select the character behind"
    case .SelectBackwardWord: "Select the word before"
    case .SelectNextWord: "Select the word behind"
    case .SelectBackwardsLine: "Select to the start of the line"
    case .SelectLine: "Select to the end of the line"
    case .SelectCommandArgument: "Select the next argument, ready to be typed over"
    case .SwapCharacters: "Swap two characters"
    case .UpcaseWord: "The word in capitals"
    case .DowncaseWord: "The word in small letters"
    case .CapitalizeWord: "The word with a capital"
    case .GotoBrace: "Move to the brace that belongs to this one"
    case .ShowCommandHelp: "Help on the command"
    case .ShowParameterHelp: "Help on the parameter under the cursor"
    case .WhatIsKey: "Say what the next key does"
    case .ShowKeyBindings: "List the keys"
    case .PreviewChanges: "Show what the line would change in the organisation"
    case .SelfInsert: "Insert the key"
    case .Ignore: "Do nothing"
    }
  }
}

/// The keys of an edit mode.
public struct KeyMap {
  public private(set) var bindings: [Key: EditorFunction]

  public subscript(_ key: Key) -> EditorFunction? { bindings[key] }
  public mutating func bind(_ key: Key, _ function: EditorFunction?) { bindings[key] = function }

  private init(_ list: [(String, EditorFunction)]) {
    bindings = [:]
    for (chord, function) in list { if let key = Key(chord: chord) { bindings[key] = function } }
  }

  private static let common: [(String, EditorFunction)] = [
    ("Enter", .AcceptLine), ("Shift+Enter", .AddLine), ("Alt+Enter", .AddLine), ("Ctrl+j", .AddLine), ("Ctrl+Enter", .InsertLineAbove),
    ("Ctrl+Shift+Enter", .InsertLineBelow), ("LeftArrow", .BackwardChar), ("RightArrow", .ForwardChar), ("Home", .BeginningOfLine), ("End", .EndOfLine),
    ("UpArrow", .PreviousHistory), ("DownArrow", .NextHistory), ("Backspace", .BackwardDeleteChar), ("Shift+Backspace", .BackwardDeleteChar), ("Delete", .DeleteChar),
    ("Ctrl+c", .CopyOrCancelLine), ("Ctrl+d", .DeleteCharOrExit), ("Ctrl+l", .ClearScreen), ("Ctrl+r", .ReverseSearchHistory), ("Ctrl+s", .ForwardSearchHistory),
    ("Ctrl+LeftArrow", .BackwardWord), ("Alt+.", .YankLastArg), ("Alt+_", .YankLastArg), ("Ctrl+Spacebar", .MenuComplete), ("Alt+h", .ShowParameterHelp),
    ("F1", .ShowCommandHelp), ("Alt+p", .PreviewChanges), ("Alt+a", .SelectCommandArgument), ("Alt+?", .WhatIsKey), ("Ctrl+Alt+?", .ShowKeyBindings),
    ("Shift+LeftArrow", .SelectBackwardChar), ("Shift+RightArrow", .SelectForwardChar), ("Ctrl+Shift+LeftArrow", .SelectBackwardWord),
    ("Ctrl+Shift+RightArrow", .SelectNextWord), ("Shift+Home", .SelectBackwardsLine), ("Shift+End", .SelectLine), ("Ctrl+_", .Undo),
    ("Alt+d", .KillWord), ("Alt+Backspace", .BackwardKillWord), ("F8", .HistorySearchBackward), ("Shift+F8", .HistorySearchForward),
    ("Alt+f", .AcceptNextSuggestionWord), ("Alt+b", .BackwardWord), ("Ctrl+g", .RevertLine),
    ("Alt+<", .BeginningOfHistory), ("Alt+>", .EndOfHistory),
  ]

  public static let windows = KeyMap(common + [
    ("Tab", .TabCompleteNext), ("Shift+Tab", .TabCompletePrevious), ("Escape", .RevertLine), ("Ctrl+RightArrow", .NextWord), ("Ctrl+z", .Undo), ("Ctrl+y", .Redo),
    ("Ctrl+a", .SelectAll), ("Ctrl+x", .KillRegion), ("Ctrl+v", .Yank), ("Ctrl+Backspace", .BackwardKillWord), ("Ctrl+Delete", .KillWord),
    ("Ctrl+Home", .BackwardKillInput), ("Ctrl+End", .KillLine), ("Ctrl+]", .GotoBrace), ("Ctrl+u", .BackwardKillInput), ("Ctrl+k", .KillLine), ("Ctrl+e", .EndOfLine),
    ("Ctrl+t", .SwapCharacters), ("Ctrl+w", .BackwardKillWord),
  ])

  public static let emacs = KeyMap(common + [
    ("Ctrl+w", .UnixWordRubout),
    ("Tab", .Complete), ("Shift+Tab", .TabCompletePrevious), ("Alt+=", .PossibleCompletions), ("Ctrl+a", .BeginningOfLine), ("Ctrl+e", .EndOfLine),
    ("Ctrl+b", .BackwardChar), ("Ctrl+f", .ForwardChar), ("Ctrl+p", .PreviousHistory), ("Ctrl+n", .NextHistory), ("Ctrl+k", .KillLine), ("Ctrl+u", .BackwardKillInput),
    ("Ctrl+y", .Yank), ("Alt+y", .YankPop), ("Ctrl+RightArrow", .ForwardWord), ("Ctrl+t", .SwapCharacters), ("Alt+u", .UpcaseWord), ("Alt+l", .DowncaseWord),
    ("Alt+c", .CapitalizeWord), ("Ctrl+h", .BackwardDeleteChar), ("Ctrl+m", .AcceptLine), ("Escape", .Ignore), ("Ctrl+Backspace", .BackwardDeleteChar), ("Alt+r", .RevertLine),
  ])

  /// In vi mode libedit's own maps read all keys but these.
  public static let vi = KeyMap([
    ("Enter", .AcceptLine), ("Shift+Enter", .AddLine), ("Alt+Enter", .AddLine), ("Ctrl+c", .CopyOrCancelLine), ("Ctrl+d", .DeleteCharOrExit), ("Ctrl+l", .ClearScreen),
    ("Tab", .TabCompleteNext), ("Shift+Tab", .TabCompletePrevious), ("Ctrl+Spacebar", .MenuComplete), ("UpArrow", .PreviousHistory), ("DownArrow", .NextHistory),
    ("Ctrl+r", .ReverseSearchHistory), ("LeftArrow", .BackwardChar), ("RightArrow", .ForwardChar), ("Home", .BeginningOfLine), ("End", .EndOfLine), ("Delete", .DeleteChar),
    ("F1", .ShowCommandHelp), ("Alt+p", .PreviewChanges), ("Ctrl+_", .Undo),
  ])
}
