namespace Osl.Activities.Domain.Groups;

/// <summary>What sort of club or group it is (DOMAIN 2.3, S4).</summary>
internal enum GroupKind
{
    SeniorClub,
    DisabilityClub,
    SelfHelpClub,
    SelfHelpGroup,
    Civic,
    Informal,
    Thematic,
}

internal static class GroupKinds
{
    /// <summary>Who comes to a self-help group comes in confidence, unless the group says otherwise.</summary>
    public static bool IsConfidentialByDefault(this GroupKind kind) => kind is GroupKind.SelfHelpClub or GroupKind.SelfHelpGroup;
}
