using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>The evidence of CUS Act Art. 33 that a member has shown, and what ACC-02 still misses.</summary>
[Permission(Rights.ReadEvidence)]
internal sealed record GetStaffEvidence(Guid StaffMemberId) : IQuery<StaffEvidence>
{
    internal sealed class Handler(IReads<StaffMember> staff, Qualification qualification) : IQueryHandler<GetStaffEvidence, StaffEvidence>
    {
        public async Task<StaffEvidence> Handle(GetStaffEvidence request, CancellationToken cancellationToken)
        {
            var id = new StaffMemberId(request.StaffMemberId);
            var member = await staff.First(staff.All.Where(one => one.Id == id), cancellationToken);
            var standard = await qualification.Today(cancellationToken);
            return new StaffEvidence(
                id.Value,
                [.. member.Evidence.OrderBy(seen => seen.IssuedOn).ThenBy(seen => seen.Id.Value)
                    .Select(seen => new EvidenceView(seen.Id.Value, seen.Kind, seen.Document, seen.IssuedOn, seen.Years, seen.SeenOn))],
                standard.Missing(member),
                member.Version);
        }
    }
}

/// <summary>A document seen.</summary>
internal sealed record EvidenceView(Guid Id, EvidenceKind Kind, string Document, DateOnly IssuedOn, decimal? Years, DateOnly SeenOn);

/// <summary>What a member of staff has shown.</summary>
/// <param name="Missing">What an organiser of a centre under the CUS Act has still to show.</param>
internal sealed record StaffEvidence(Guid StaffMemberId, IReadOnlyList<EvidenceView> Evidence, IReadOnlyList<EvidenceKind> Missing, long Version)
    : IVersioned, ITellsPersonalData, IExample<StaffEvidence>
{
    public static StaffEvidence Example { get; } = new(
        StaffView.Example.Id,
        [new EvidenceView(Guid.Parse("0193a000-0000-7000-8000-00000000000a"), EvidenceKind.HigherEducation, "dyplom nr 17/2015", new DateOnly(2015, 7, 1), null, new DateOnly(2026, 1, 5))],
        [EvidenceKind.NoConvictionStatement],
        4);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [StaffMemberId];
}
