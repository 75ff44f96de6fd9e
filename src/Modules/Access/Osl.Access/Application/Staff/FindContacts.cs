using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>How to reach those of them who work here now.</summary>
[SystemOnly]
internal sealed record FindContacts(IReadOnlyCollection<Guid> StaffMemberIds) : IQuery<FoundContacts>
{
    internal sealed class Handler(IReads<StaffMember> staff, TimeProvider clock) : IQueryHandler<FindContacts, FoundContacts>
    {
        public async Task<FoundContacts> Handle(FindContacts request, CancellationToken cancellationToken)
        {
            var (ids, today) = (request.StaffMemberIds.Select(id => new StaffMemberId(id)).ToList(), WarsawCalendar.Today(clock));
            return new FoundContacts(await staff.List(
                staff.All
                    .Where(member => ids.Contains(member.Id) && (member.ActiveUntil == null || member.ActiveUntil >= today))
                    .Select(member => new Contact(member.Id, member.DisplayName, member.Email, member.Language)),
                cancellationToken));
        }
    }
}

/// <summary>The answer, without those who are not to be reached any more.</summary>
internal sealed record FoundContacts(IReadOnlyList<Contact> Contacts) : ITellsPersonalData
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [.. Contacts.Select(contact => contact.StaffMember.Value)];
}
