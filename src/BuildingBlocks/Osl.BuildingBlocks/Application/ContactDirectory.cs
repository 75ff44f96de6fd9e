using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>How to reach a member of staff. Not to be stored: it is personal data that Access keeps.</summary>
/// <param name="Language">pl or en.</param>
public sealed record Contact(StaffMemberId StaffMember, string DisplayName, string Email, string Language);

/// <summary>Tells addresses at the moment of sending. Whose is told, and why, is audited.</summary>
public interface IContactDirectory
{
    /// <summary>The contacts of those of them who can be reached.</summary>
    Task<IReadOnlyList<Contact>> Find(CentreId centre, IReadOnlyCollection<StaffMemberId> staff, string reason, CancellationToken ct);
}
