using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Domain.Notices;

/// <summary>Who is told: the named person, and where there is none at work, those of the roles.</summary>
internal sealed record Audience(IReadOnlyList<string> Roles, StaffMemberId? Named = null)
{
    public const string OrganizerOsl = "OrganizerOSL";
    public const string Director = "Director";
    public const string Dpo = "DPO";
    public const string ServicesOrganizer = "ServicesOrganizer";

    public static Audience OfRoles(params IReadOnlyList<string> roles) => new(roles);

    /// <summary>Those of the staff who are told; never a person who has left.</summary>
    public IReadOnlyList<Recipient> Among(IEnumerable<Recipient> staff)
    {
        var active = staff.Where(recipient => recipient.Active).ToList();
        var named = active.Where(recipient => recipient.Id == Named).ToList();
        return named.Count > 0 ? named : [.. active.Where(recipient => recipient.HasAnyOf(Roles))];
    }
}
