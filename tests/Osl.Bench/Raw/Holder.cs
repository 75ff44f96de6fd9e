namespace Osl.Bench.Raw;

/// <summary>A role that somebody holds today: the communities it reaches (none means all), and how their centre changed its rights.</summary>
internal sealed record HeldRole(string Role, Guid[] Communities, string[] Added, string[] Removed)
{
    public bool Grants(string right) => Added.Contains(right) || (Rights.ByDefault(Role, right) && !Removed.Contains(right));
}

/// <summary>Who holds an access token that is good.</summary>
internal sealed record Holder(Guid Session, Guid Account, Guid Centre, Guid StaffMember, DateTime AccessExpiresAt, IReadOnlyList<HeldRole> Roles)
{
    public bool May(string right) => Roles.Any(held => held.Grants(right));

    public bool Covers(string right, Guid community) =>
        Roles.Any(held => held.Grants(right) && (held.Communities.Length == 0 || held.Communities.Contains(community)));
}
