using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>How to reach a member of staff. Not to be stored: it is personal data that Access keeps.</summary>
/// <param name="Language">pl or en.</param>
public sealed record Contact(StaffMemberId StaffMember, string DisplayName, string Email, string Language);

/// <summary>Tells addresses at the moment of sending. Every look-up is audited with its reason.</summary>
public interface IContactDirectory
{
    Task<Contact?> Find(CentreId centre, StaffMemberId staffMember, string reason, CancellationToken ct);
}
