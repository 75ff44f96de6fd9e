namespace Osl.Activities.Domain.Groups;

/// <summary>What a group or an initiative is helped with.</summary>
internal enum SupportKind
{
    Advice,
    Space,
    Equipment,
    Money,
    Contacts,
    Training,
    Labour,
    Other,
}
