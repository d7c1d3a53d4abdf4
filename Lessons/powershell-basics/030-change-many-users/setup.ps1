Grant-CsTenantDialPlan -Identity lena.fischer@contoso.com -PolicyName Redmond
