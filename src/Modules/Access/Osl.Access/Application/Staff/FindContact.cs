using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>How to reach somebody who works here now.</summary>
[SystemOnly]
internal sealed record FindContact(Guid StaffMemberId) : IQuery<FoundContact>
{
    internal sealed class Handler(IReads<StaffMember> staff, TimeProvider clock) : IQueryHandler<FindContact, FoundContact>
    {
        public async Task<FoundContact> Handle(FindContact request, CancellationToken cancellationToken)
        {
            var (id, today) = (new StaffMemberId(request.StaffMemberId), WarsawCalendar.Today(clock));
            return new FoundContact(await staff.FirstOrDefault(
                staff.All
                    .Where(member => member.Id == id && (member.ActiveUntil == null || member.ActiveUntil >= today))
                    .Select(member => new Contact(member.Id, member.DisplayName, member.Email, member.Language)),
                cancellationToken));
        }
    }
}

/// <summary>The answer; null when nobody is to be reached any more.</summary>
internal sealed record FoundContact(Contact? Contact) : ITellsPersonalData
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => Contact is null ? [] : [Contact.StaffMember.Value];
}
