using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>What every resident may know of a centre: where and when to find it, and whom to call in need.</summary>
[Public]
internal sealed record GetPublicContact(Guid CentreId) : IQuery<PublicContact>
{
    internal sealed class Handler(IReads<Centre> centres) : IQueryHandler<GetPublicContact, PublicContact>
    {
        public async Task<PublicContact> Handle(GetPublicContact request, CancellationToken cancellationToken)
        {
            var id = new CentreId(request.CentreId);
            var centre = CentreView.Of(await centres.First(centres.All.Where(one => one.Id == id && one.Status == CentreStatus.Active), cancellationToken));
            return new PublicContact(
                centre.Id, centre.Name, centre.Office, centre.OpeningHours, centre.ContactPoints, centre.Helplines, centre.LegalNotices, centre.Version);
        }
    }
}

/// <summary>The public face of a centre; details of offices, never of people.</summary>
internal sealed record PublicContact(
    Guid CentreId,
    string Name,
    OfficeData Office,
    IReadOnlyList<HoursData> OpeningHours,
    IReadOnlyList<ContactPointView> ContactPoints,
    IReadOnlyList<HelplineData> Helplines,
    IReadOnlyList<NoticeData> LegalNotices,
    long Version) : IVersioned, IExample<PublicContact>
{
    public static PublicContact Example { get; } = new(
        CentreView.Example.Id,
        CentreView.Example.Name,
        OfficeData.Example,
        HoursData.Example,
        CentreView.Example.ContactPoints,
        HelplineData.Example,
        NoticeData.Example,
        7);
}
