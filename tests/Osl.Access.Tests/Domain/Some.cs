using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Tests.Domain;

/// <summary>Valid things to start from.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly CentreId CentreId = new(Guid.Parse("00000000-0000-7000-8000-000000000001"));

    public static readonly OfficeDetails Office = new("ul. Lipowa 1, 00-001 Zmyślone", "12", "+48 600 000 000", "osl@zmyslone.example");

    public static Centre Centre(LegalRegime regime = LegalRegime.Cus, CentreType type = CentreType.SingleMunicipality)
        => Access.Domain.Centres.Centre.Create(CentreId, "CUS Zmyślone", regime, type, new DateOnly(2025, 1, 1), Office);

    public static StaffDetails Details(Post post = Post.OrganizerOSL, Specialty? specialty = null)
        => new("Anna Wymyślona", "anna@zmyslone.example", null, "pl", post, specialty, Profession.SocialWorker);

    public static StaffMember Staff(Post post = Post.OrganizerOSL, Specialty? specialty = null)
        => StaffMember.Employ(Id<StaffMemberId>(), CentreId, Details(post, specialty), new DateOnly(2025, 1, 1), Today);

    public static TId Id<TId>()
        where TId : struct, ITypedId<TId>
        => TId.From(Guid.CreateVersion7());

    public static string BrokenRule(Action action) => Should.Throw<BrokenRuleException>(action).Rule.Code;
}
