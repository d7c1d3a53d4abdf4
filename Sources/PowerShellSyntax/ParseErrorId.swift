/// The errors that the parser reports, named by PowerShell's ErrorIds.
public enum ParseErrorId: String, Sendable {
  case UnexpectedToken
  case CmdletNotInAllowedListForDataSection
  case ScriptRequiresInvalidFormat
  case MissingEndCurlyBrace
  case TerminatorExpectedAtEndOfString
  case ExpectedValueExpression
  case MissingEndParenthesisInFunctionParameterList
  case MissingExpressionAfterToken
  case InvalidLeftHandSide
  case MissingEndParenthesisInExpression
  case EndSquareBracketExpectedAtEndOfAttribute
  case EndSquareBracketExpectedAtEndOfType
  case UnexpectedAttribute
  case MissingEndParenthesisInSubexpression
  case EmptyPipeElement
  case ExpectedExpression
  case MissingEndParenthesisAfterStatement
  case MethodHasCodePathNotReturn
  case InvalidUnicodeEscapeSequence
  case MissingTypename
  case MissingFunctionBody
  case MissingExpressionAfterOperator
  case MissingEndParenthesisInMethodCall
  case InvalidFunctionParameter
  case IncompleteDollarSubexpressionReference
  case UnrecognizedToken
  case OperatorRequiresVariableOrProperty
  case MissingPropertyName
  case MissingOpenParenthesisInIfStatement
  case MissingOpenParenthesisAfterKeyword
  case MissingNameAfterKeyword
  case MissingArrayIndexExpression
  case InvalidVariableReferenceWithDrive
  case InvalidVariableReference
  case IncompleteString
  case VariableNotLocal
  case MissingThis
  case MissingTypeInStaticPropertyAssignment
  case TypeNameExpected
  case StreamAlreadyRedirected
  case RedirectionNotSupported
  case ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock
  case ParameterAttributeArgumentNeedsToBeConstant
  case MissingTypeBody
  case MissingStatementBlock
  case MissingNamedStatementBlock
  case MissingMethodParameterList
  case MissingExpression
  case MissingEqualsInHashLiteral
  case MissingStatementInHashLiteral
  case KeywordParameterReservedForFutureUse
  case IncompleteMemberDefinition
  case IncompleteDollarVariableReference
  case IfStatementMissingCondition
  case EmptyPipelineChainElement
  case VoidMethodHasReturn
  case VariableReferenceNotSupportedInDataSection
  case UnexpectedCharactersAfterHereStringHeader
  case TypeNotFound
  case TooManyTypes
  case SplattingNotPermittedInArgumentList
  case SplattingNotPermitted
  case PipelineValueRequired
  case ParameterRequiresArgument
  case MissingUsingStatementDirective
  case MissingTrapStatement
  case MissingSwitchStatementClause
  case MissingStatementBlockAfterElse
  case MissingPropertyTerminator
  case MissingNamedBlocks
  case MissingForeachExpression
  case ExpressionsMustBeFirstInPipeline
  case DuplicateFormalParameter
  case BadNumericConstant
  case WhitespaceBeforeHereStringFooter
  case UsingMustBeAtStartOfScript
  case TypeNotAllowedBeforeStatement
  case TypeNotAllowedBeforeParam
  case TooManyDigitsInUnicodeEscapeSequence
  case MissingUnicodeEscapeSequenceTerminator
  case ThrottleLimitRequiresParallelFlag
  case ReservedKeywordNotAllowed
  case RequiresPSEditionInvalid
  case RequiresArgumentMustBeConstant
  case RequiresVersionInvalid
  case RequiresModuleInvalid
  case ParameterAlreadyBound
  case WildCardModuleNameError
  case ParameterCannotHaveArgument
  case ParamBlockNotAllowedInMethod
  case OpenBraceNeedsToBeBackTickedInVariableName
  case OnlyOneParameterListAllowed
  case NonVoidMethodMissingReturnValue
  case NonStaticMemberAccessInStaticMember
  case NamedBlockNotAllowedInMethod
  case MultipleTypeConstraintsOnMethodParam
  case MultipleSwitchDefaultClauses
  case ModuleNotFoundDuringParse
  case MissingVariableNameAfterForeach
  case MissingUsingItemName
  case MissingSwitchConditionExpression
  case MissingStatementBlockForDataSection
  case MissingStatementAfterKeyword
  case MissingLoopStatement
  case MissingInInForeach
  case MissingFinallyStatementBlock
  case MissingFilenameOption
  case MissingFileSpecification
  case MissingExpressionInNamedArgument
  case MissingEndSquareBracket
  case MissingEndParenthesisInSwitchStatement
  case MissingEndParenthesisAfterForeach
  case MissingCurlyBraceInSwitchStatement
  case MissingColonInTernaryExpression
  case MissingAssemblyNameSpecification
  case MissingArgument
  case InvalidValueForUsingItemName
  case InvalidUsingExpression
  case InvalidUnicodeEscapeSequenceValue
  case InvalidUnderlyingType
  case InvalidSwitchFlag
  case InvalidForeachFlag
  case InvalidBracedVariableReference
  case ExceptionTypeAlreadyCaught
  case ErrorLoadingAssembly
  case EmptyVariableReference
  case EmptyCatchNotLast
  case DuplicateScriptCommandClause
  case DuplicateQualifier
  case DuplicateNamedArgument
  case DuplicateKeyInHashLiteral
  case ConstructorCantHaveReturnType
  case BackgroundOperatorInPipelineChain
  case AttributeNotAllowedOnDeclaration
  case MissingTerminatorMultiLineComment
  case MissingTypeLiteralToken
  case MissingCatchHandlerBlock
  case MissingTryStatementBlock
  case MissingCatchOrFinally
  case MissingThrottleLimit
  case MissingForeachStatement
  case MissingWhileOrUntilInDoWhile
  case MissingExpressionAfterKeyword
  case MissingBaseCtorCall
  case InvalidParameterForDataSectionStatement
  case MissingValueForSupportedCommandInDataSectionStatement
  case ArrayHasTooManyDimensions
  case ScriptTooComplicated
  case MissingStatementTerminator
  case UnexpectedUnaryOperator
  case MissingNamespaceAlias
  case MissingEqualsInUsingAlias
  case UsingStatementNotSupported
  case InvalidNamespaceValue
  case OrderedAttributeOnlyOnHashLiteralNode
  case ReferenceNeedsToBeByItselfInTypeConstraint
  case ReferenceNeedsToBeByItselfInTypeSequence
  case ReferenceNeedsToBeLastTypeInTypeConversion
  case VoidTypeConstraintNotAllowed
  case AssignmentStatementToAutomaticNotSupported
  case LabelNotFound
  case ControlLeavingFinally
  case WorkflowNotSupportedInPowerShellCore
  case UnexpectedKeyword
  case TypeNotAllowedForProperty
  case MemberAlreadyDefined
  case StaticConstructorCantHaveParameters
  case CustomAttributeTypeNotFound
  case SealedBaseClass
  case SubtypeArray
  case TypeCreationError
  case SubtypeUnclosedGeneric
  case InterfaceNameExpected
  case BaseClassNoDefaultCtor
  case CycleInEnumInitializers
  case EnumeratorValueMustBeConstant
  case EnumeratorValueOutOfBounds
  case CannotConvertValue
  case PropertyNotFoundForAttribute
  case ReadOnlyProperty
  case DscResourceMissingSetMethod
  case DscResourceMissingGetMethod
  case DscResourceMissingTestMethod
  case DscResourceMissingDefaultConstructor
  case DscResourceMissingKeyProperty
  case DscResourceInvalidGetMethod
  case DscResourceInvalidKeyProperty
  case ArrayReferenceNotSupportedInDataSection
  case AssignmentStatementNotSupportedInDataSection
  case RedirectionNotSupportedInDataSection
  case DoWhileStatementNotSupportedInDataSection
  case OperatorNotSupportedInDataSection
  case TrapStatementNotSupportedInDataSection
  case TryStatementNotSupportedInDataSection
  case FlowControlStatementNotSupportedInDataSection
  case ForeachStatementNotSupportedInDataSection
  case ForWhileStatementNotSupportedInDataSection
  case FunctionDeclarationNotSupportedInDataSection
  case MethodCallNotSupportedInDataSection
  case ParameterDeclarationNotSupportedInDataSection
  case PropertyReferenceNotSupportedInDataSection
  case ScriptBlockNotSupportedInDataSection
  case SwitchStatementNotSupportedInDataSection
  case DataSectionStatementNotSupportedInDataSection
  case DotSourcingNotSupportedInDataSection
  case AttributeNotSupportedInDataSection
  case TypeNotAllowedInDataSection
  case ParallelAndSequenceBlockNotSupportedInDataSection

  /// The message as a composite format, in PowerShell's words.
  public var message: String { ParseErrorId.messages[self] ?? rawValue }

  private static let messages: [ParseErrorId: String] = [
    .CmdletNotInAllowedListForDataSection:
      "The command '{0}' is not allowed in restricted language mode or a Data section.",
    .ScriptRequiresInvalidFormat:
      "Cannot process the #requires statement because it is not in the correct format.\nThe #requires statement must be in one of the following formats:\n \"#requires -shellid <shellID>\"\n \"#requires -version <major.minor>\"\n \"#requires -psedition <edition>\"\n \"#requires -pssnapin <psSnapInName> [-version <major.minor>]\"\n \"#requires -modules <ModuleSpecification>\"\n \"#requires -runasadministrator\"",
    .UnexpectedToken: "Unexpected token '{0}' in expression or statement.",
    .MissingEndCurlyBrace: "Missing closing '}' in statement block or type definition.",
    .TerminatorExpectedAtEndOfString: "The string is missing the terminator: {0}.",
    .ExpectedValueExpression: "You must provide a value expression following the '{0}' operator.",
    .MissingEndParenthesisInFunctionParameterList: "Missing ')' in function parameter list.",
    .MissingExpressionAfterToken: "Missing expression after '{0}'.",
    .InvalidLeftHandSide:
      "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.",
    .MissingEndParenthesisInExpression: "Missing closing ')' in expression.",
    .EndSquareBracketExpectedAtEndOfAttribute: "Missing ] at end of attribute or type literal.",
    .EndSquareBracketExpectedAtEndOfType: "Missing ] at end of type token.",
    .UnexpectedAttribute: "Unexpected attribute '{0}'.",
    .MissingEndParenthesisInSubexpression: "Missing closing ')' in subexpression.",
    .EmptyPipeElement: "An empty pipe element is not allowed.",
    .ExpectedExpression: "An expression was expected after '('.",
    .MissingEndParenthesisAfterStatement: "Missing closing ')' after expression in '{0}' statement.",
    .MethodHasCodePathNotReturn: "Not all code path returns value within method.",
    .InvalidUnicodeEscapeSequence:
      "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'.",
    .MissingTypename: "Missing type name after '['.",
    .MissingFunctionBody: "Missing function body in function declaration.",
    .MissingExpressionAfterOperator: "Missing expression after unary operator '{0}'.",
    .MissingEndParenthesisInMethodCall: "Missing ')' in method call.",
    .InvalidFunctionParameter:
      "Parameter declarations are a comma-separated list of variable names with optional initializer expressions.",
    .IncompleteDollarSubexpressionReference: "$(subexpression) is missing the closing ')'.",
    .UnrecognizedToken: "Unrecognized token in source text.",
    .OperatorRequiresVariableOrProperty: "The '{0}' operator works only on variables or on properties.",
    .MissingPropertyName: "Missing property name after reference operator.",
    .MissingOpenParenthesisInIfStatement: "Missing '(' after '{0}' in if statement.",
    .MissingOpenParenthesisAfterKeyword: "Missing opening '(' after keyword '{0}'.",
    .MissingNameAfterKeyword: "Missing name after {0} keyword.",
    .MissingArrayIndexExpression: "Array index expression is missing or not valid.",
    .InvalidVariableReferenceWithDrive:
      "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.",
    .InvalidVariableReference:
      "Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the name.",
    .IncompleteString: "Incomplete string token.",
    .VariableNotLocal: "Variable is not assigned in the method.",
    .MissingThis: "Cannot assign property, use '$this.{0}'.",
    .MissingTypeInStaticPropertyAssignment: "Cannot assign property, use '[{0}]::{1}'.",
    .TypeNameExpected: "Type name expected.",
    .StreamAlreadyRedirected: "The {0} for this command is already redirected.",
    .RedirectionNotSupported: "The '{0}' operator is reserved for future use.",
    .ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock:
      "Attribute argument must be a constant or a script block.",
    .ParameterAttributeArgumentNeedsToBeConstant: "Attribute argument must be a constant.",
    .MissingTypeBody: "Missing '{0}' body in '{0}' declaration.",
    .MissingStatementBlock: "Missing statement block after {0} ( condition ).",
    .MissingNamedStatementBlock: "Missing statement block after '{0}'.",
    .MissingMethodParameterList: "Missing '(' in class method parameter list.",
    .MissingExpression: "Missing expression after '{0}' in pipeline element.",
    .MissingEqualsInHashLiteral: "Missing '=' operator after key in hash literal.",
    .MissingStatementInHashLiteral: "Missing statement after '=' in hash literal.",
    .KeywordParameterReservedForFutureUse: "The {0} '-{1}' parameter is reserved for future use.",
    .IncompleteMemberDefinition: "Missing a property name or method definition.",
    .IncompleteDollarVariableReference: "${{variable}} reference starting is missing the closing '}}'.",
    .IfStatementMissingCondition: "Missing condition in if statement after '{0} ('.",
    .EmptyPipelineChainElement: "A pipeline chain operator must be followed by a pipeline.",
    .VoidMethodHasReturn: "Invalid return statement within void method.",
    .VariableReferenceNotSupportedInDataSection:
      "A variable that cannot be referenced in restricted language mode or a Data section is being referenced. Variables that can be referenced include the following: {0}.",
    .UnexpectedCharactersAfterHereStringHeader:
      "No characters are allowed after a here-string header but before the end of the line.",
    .TypeNotFound: "Unable to find type [{0}].",
    .TooManyTypes: "Only one type may be specified on class members.",
    .SplattingNotPermittedInArgumentList:
      "Splatted variables like '@{0}' cannot be part of a comma-separated list of arguments.",
    .SplattingNotPermitted:
      "The splatting operator '@' cannot be used to reference variables in an expression. '@{0}' can be used only as an argument to a command. To reference variables in an expression use '${0}'.",
    .PipelineValueRequired:
      "A switch statement must have one of the following:  '-file file_name' or '( expression )'.",
    .ParameterRequiresArgument: "Parameter {0} requires an argument.",
    .MissingUsingStatementDirective: "Missing using directive",
    .MissingTrapStatement: "The 'trap' statement was incomplete. A trap statement requires a body.",
    .MissingSwitchStatementClause: "Missing statement block in switch statement clause.",
    .MissingStatementBlockAfterElse: "Missing statement block after 'else' keyword.",
    .MissingPropertyTerminator: "Missing ';' or end-of-line in property definition.",
    .MissingNamedBlocks: "unexpected token '{0}', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'.",
    .MissingForeachExpression: "Missing expression in foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    .ExpressionsMustBeFirstInPipeline: "Expressions are only allowed as the first element of a pipeline.",
    .DuplicateFormalParameter: "Duplicate parameter ${0} in parameter list.",
    .BadNumericConstant: "The numeric constant {0} is not valid.",
    .WhitespaceBeforeHereStringFooter: "White space is not allowed before the string terminator.",
    .UsingMustBeAtStartOfScript: "A 'using' statement must appear before any other statements in a script.",
    .TypeNotAllowedBeforeStatement: "Unexpected type [{0}] was found before statement.",
    .TypeNotAllowedBeforeParam: "Unexpected type [{0}] was found in the parameter statement.",
    .TooManyDigitsInUnicodeEscapeSequence:
      "The Unicode escape sequence contains more than the maximum of six hex digits between braces.",
    .MissingUnicodeEscapeSequenceTerminator: "The Unicode escape sequence is missing the closing '}'.",
    .ThrottleLimitRequiresParallelFlag:
      "The ThrottleLimit parameter is only supported on foreach statements that use the Parallel parameter.",
    .ReservedKeywordNotAllowed: "The '{0}' keyword is not supported in this version of the language.",
    .RequiresArgumentMustBeConstant: "Argument must be constant.",
    .RequiresVersionInvalid: "The argument for the Version parameter is not valid. Specify a valid PowerShell version, in the format major.minor version.",
    .RequiresModuleInvalid: "The argument for the Module parameter is not valid. {0}",
    .ParameterAlreadyBound: "Cannot bind parameter because parameter '{1}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".",
    .WildCardModuleNameError: "Wildcard characters are not supported for module names.",
    .RequiresPSEditionInvalid: "The argument for the {0} parameter is not valid. Specify a valid PowerShell edition.",
    .ParameterCannotHaveArgument: "Parameter {0} cannot have an argument.",
    .ParamBlockNotAllowedInMethod: "A param block is not allowed in a class method.",
    .OpenBraceNeedsToBeBackTickedInVariableName: "Use `{ instead of { in variable names.",
    .OnlyOneParameterListAllowed:
      "The param statement cannot be used if arguments were specified in the function declaration.",
    .NonVoidMethodMissingReturnValue: "Invalid return statement within non-void method.",
    .NonStaticMemberAccessInStaticMember:
      "Cannot access the non-static member '{0}' in a static method or initializer of a static property.",
    .NamedBlockNotAllowedInMethod: "A named block is not allowed in a class method.",
    .MultipleTypeConstraintsOnMethodParam: "Multiple type constraints are not allowed on a method parameter.",
    .MultipleSwitchDefaultClauses: "A switch statement can have only one default clause.",
    .ModuleNotFoundDuringParse: "Could not find the module '{0}'.",
    .MissingVariableNameAfterForeach:
      "Missing variable name after foreach.\nThe correct form is: foreach ($a in $b) {...}",
    .MissingUsingItemName: "Missing using name",
    .MissingSwitchConditionExpression: "Missing condition in switch statement clause.",
    .MissingStatementBlockForDataSection: "The Data section is missing its statement block.",
    .MissingStatementAfterKeyword: "Missing statement body after keyword '{0}'.",
    .MissingLoopStatement: "Missing statement body in {0} loop.",
    .MissingInInForeach:
      "Missing 'in' after variable in foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    .MissingFinallyStatementBlock: "The Finally block is missing its statement block.",
    .MissingFilenameOption:
      "Cannot process the 'switch' statement because of a missing file name argument to the -file option.",
    .MissingFileSpecification: "Missing file specification after redirection operator.",
    .MissingExpressionInNamedArgument: "Missing statement after '=' in named argument.",
    .MissingEndSquareBracket: "Missing ']' after array index expression.",
    .MissingEndParenthesisInSwitchStatement: "Missing ')' after expression in switch statement.",
    .MissingEndParenthesisAfterForeach:
      "Missing closing ')' after expression part of foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    .MissingCurlyBraceInSwitchStatement: "Missing '{' in switch statement.",
    .MissingColonInTernaryExpression: "Missing ':' in the ternary expression.",
    .MissingAssemblyNameSpecification: "The type name is missing the assembly name specification.",
    .MissingArgument: "Missing argument in parameter list.",
    .InvalidValueForUsingItemName: "'{0}' is not a valid value for using name.",
    .InvalidUsingExpression: "Expression is not allowed in a Using expression.",
    .InvalidUnicodeEscapeSequenceValue:
      "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.",
    .InvalidUnderlyingType:
      "'{0}' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, sbyte, short, ushort, int, uint, long or ulong)",
    .InvalidSwitchFlag: "The parameter {0} is not valid for the switch statement.",
    .InvalidForeachFlag: "The parameter {0} is not valid for the foreach statement.",
    .InvalidBracedVariableReference: "Variable reference is not valid. The variable name is missing.",
    .ExceptionTypeAlreadyCaught: "Exception type {0} is already handled by a previous handler.",
    .ErrorLoadingAssembly: "Cannot load assembly '{0}'.",
    .EmptyVariableReference: "An empty ${} variable reference was found. A name is required inside the braces.",
    .EmptyCatchNotLast: "Catch block must be the last catch block.",
    .DuplicateScriptCommandClause: "Script command clause '{0}' has already been defined.",
    .DuplicateQualifier: "Duplicate '{0}' qualifier",
    .DuplicateNamedArgument: "Duplicate named arguments '{0}' are not allowed.",
    .DuplicateKeyInHashLiteral: "Duplicate keys '{0}' are not allowed in hash literals.",
    .ConstructorCantHaveReturnType: "A constructor cannot specify a return type.",
    .BackgroundOperatorInPipelineChain: "Background operators can only be used at the end of a pipeline chain.",
    .AttributeNotAllowedOnDeclaration:
      "Attribute '{0}' is not valid on this declaration. It is valid on '{1}' declarations only.",
    .MissingTerminatorMultiLineComment: "The terminator '#>' is missing from the multiline comment.",
    .MissingTypeLiteralToken: "Missing type literal.",
    .MissingCatchHandlerBlock: "The Catch block is missing its statement block.",
    .MissingTryStatementBlock: "The Try statement is missing its statement block.",
    .MissingCatchOrFinally: "The Try statement is missing its Catch or Finally block.",
    .MissingThrottleLimit:
      "The ThrottleLimit parameter of the foreach statement is missing a value. Supply a throttle limit to the parameter.",
    .MissingForeachStatement:
      "Missing statement body in foreach loop.\nThe correct form is: foreach ($a in $b) {...}",
    .MissingWhileOrUntilInDoWhile: "Missing while or until keyword in do loop.",
    .MissingExpressionAfterKeyword: "Missing expression after '{0}' in loop.",
    .MissingBaseCtorCall: "Missing 'base' after ':' in a base class constructor call.",
    .InvalidParameterForDataSectionStatement:
      "The \"{0}\" parameter of the Data section is not valid. The valid Data section parameter is SupportedCommand.",
    .MissingValueForSupportedCommandInDataSectionStatement:
      "The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or function name to the parameter.",
    .ArrayHasTooManyDimensions:
      "The array has too many dimensions: {0}. The number of dimensions for an array must be less than or equal to 32.",
    .ScriptTooComplicated: "Processing was stopped because the script is too complex.",
    .MissingStatementTerminator: "Missing a newline or semicolon.",
    .UnexpectedUnaryOperator: "Internal error - unexpected unary operator {0}.",
    .MissingNamespaceAlias: "Missing namespace alias",
    .MissingEqualsInUsingAlias: "Missing '=' operator",
    .UsingStatementNotSupported: "This syntax of the 'using' statement is not supported.",
    .InvalidNamespaceValue: "The specified namespace in the 'using' statement contains invalid characters.",
    .OrderedAttributeOnlyOnHashLiteralNode: "The {0} attribute can be specified only on a hash literal node.",
    .ReferenceNeedsToBeByItselfInTypeConstraint: "Cannot use [ref] with other types in a type constraint.",
    .ReferenceNeedsToBeByItselfInTypeSequence: "Cannot have two occurrences of [ref] in a type sequence.",
    .ReferenceNeedsToBeLastTypeInTypeConversion: "[ref] can only be the final type in type conversion sequence.",
    .VoidTypeConstraintNotAllowed: "[void] cannot be used as a parameter type, or on the left side of an assignment.",
    .AssignmentStatementToAutomaticNotSupported: "Cannot assign automatic variable '{0}' with type '{1}'",
    .LabelNotFound: "Label '{0}' not found inside the method.",
    .ControlLeavingFinally: "Flow of control cannot leave a Finally block.",
    .WorkflowNotSupportedInPowerShellCore: "Workflow is not supported in PowerShell 6+.",
    .UnexpectedKeyword: "Unexpected keyword '{0}'.",
    .TypeNotAllowedForProperty: "The type '{0}' is not allowed on a property.",
    .StaticConstructorCantHaveParameters: "A static constructor cannot have any parameters.",
    .CustomAttributeTypeNotFound: "Cannot find the type for custom attribute '{0}'. Make sure that the assembly that contains this type is loaded.",
    .MemberAlreadyDefined: "The member '{0}' is already defined.",
    .BaseClassNoDefaultCtor: "Base class '{0}' does not contain a parameterless constructor.",
    .SealedBaseClass: "Cannot inherit from sealed class '{0}'.",
    .TypeCreationError: "Error during creation of type \"{0}\". Error message:\n{1}",
    .SubtypeArray: "Invalid base type '{0}'. Base type cannot be an array.",
    .SubtypeUnclosedGeneric: "Invalid base type '{0}'. Base type cannot be a generic with unspecified parameters.",
    .InterfaceNameExpected: "'{0}': Interface name expected.",
    .CycleInEnumInitializers: "Cannot define enum because of a cycle in the initialization expressions.",
    .EnumeratorValueMustBeConstant: "Enumerator value must be a constant value.",
    .EnumeratorValueOutOfBounds: "Enumerator value is either too large or too small for {0}.",
    .CannotConvertValue: "Cannot convert the value to type \"{0}\".",
    .PropertyNotFoundForAttribute:
      "Property '{0}' cannot be found for attribute '{1}'. Specify one of the following properties: {2}.",
    .ReadOnlyProperty: "\"{0}\" is a ReadOnly property.",
    .DscResourceMissingSetMethod: "The DSC resource '{0}' is missing a Set method that returns [void] and accepts no parameters.",
    .DscResourceMissingGetMethod: "The DSC resource '{0}' is missing a Get method that returns [{0}] and accepts no parameters.",
    .DscResourceMissingTestMethod: "The DSC resource '{0}' is missing a Test method that returns [bool] and accepts no parameters.",
    .DscResourceMissingDefaultConstructor: "The DSC resource '{0}' has no default constructor.",
    .DscResourceMissingKeyProperty: "The DSC resource '{0}' must have at least one key property (using the syntax [DscProperty(Key)].)",
    .DscResourceInvalidGetMethod: "Invalid Get method. Get method must return [{0}] and accepts no parameters.",
    .DscResourceInvalidKeyProperty:
      "Invalid key property. The key property must be of [string], signed/unsigned integer, or Enum types.",
    .ArrayReferenceNotSupportedInDataSection:
      "Array references are not allowed in restricted language mode or a Data section.",
    .AssignmentStatementNotSupportedInDataSection:
      "Assignment statements are not allowed in restricted language mode or a Data section.",
    .RedirectionNotSupportedInDataSection:
      "Redirection is not allowed in restricted language mode or a Data section.",
    .DoWhileStatementNotSupportedInDataSection:
      "The Do and While statements are not allowed in restricted language mode or a Data section.",
    .OperatorNotSupportedInDataSection:
      "The '{0}' operator is not allowed in restricted language mode or a Data section.",
    .TrapStatementNotSupportedInDataSection:
      "The Trap statement is not allowed in restricted language mode or a Data section.",
    .TryStatementNotSupportedInDataSection:
      "The Try statement is not allowed in restricted language mode or a Data section.",
    .FlowControlStatementNotSupportedInDataSection:
      "Flow control statements such as Break, Continue, Return, Exit, and Throw are not allowed in restricted language mode or a Data section.",
    .ForeachStatementNotSupportedInDataSection:
      "Foreach statements are not allowed in restricted language mode or a Data section.",
    .ForWhileStatementNotSupportedInDataSection:
      "For and While statements are not allowed in restricted language mode or a Data section.",
    .FunctionDeclarationNotSupportedInDataSection:
      "Function declarations are not allowed in restricted language mode or a Data section.",
    .MethodCallNotSupportedInDataSection:
      "Method calls are not allowed in restricted language mode or a Data section.",
    .ParameterDeclarationNotSupportedInDataSection:
      "Parameter declarations are not allowed in restricted language mode or a Data section.",
    .PropertyReferenceNotSupportedInDataSection:
      "Property references are not allowed in restricted language mode or a Data section.",
    .ScriptBlockNotSupportedInDataSection:
      "Script block literals are not allowed in restricted language mode or a Data section.",
    .SwitchStatementNotSupportedInDataSection:
      "The switch statement is not allowed in restricted language mode or a Data section.",
    .DataSectionStatementNotSupportedInDataSection:
      "The data statement is not allowed in restricted language mode or another Data section.",
    .DotSourcingNotSupportedInDataSection:
      "Dot sourcing is not allowed in restricted language mode or a Data section.",
    .AttributeNotSupportedInDataSection: "Attributes are not allowed in restricted language mode or a Data section.",
    .TypeNotAllowedInDataSection: "The type {0} is not allowed in restricted language mode or a Data section.",
    .ParallelAndSequenceBlockNotSupportedInDataSection:
      "Parallel and sequence blocks are not allowed in restricted language mode or a Data section.",
  ]
}
