namespace Osl.Activities.Domain.Groups;

/// <summary>What somebody is in a group.</summary>
internal enum GroupRole
{
    Member,

    /// <summary>A resident who keeps the group going: opens the door, calls the others.</summary>
    Host,

    Representative,
}
