using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Accounts;

/// <summary>The accounts of the centre.</summary>
[Permission(Rights.ReadAccounts)]
internal sealed record ListAccounts(bool? Locked, Guid? StaffMemberId, PageRequest Page) : IQuery<Page<AccountRow>>
{
    private static readonly SortOrders<Account> Orders = SortOrders<Account>.EndingIn(account => account.Id).By("email", account => account.EmailKey);

    internal sealed class Handler(IReads<Account> accounts) : IQueryHandler<ListAccounts, Page<AccountRow>>
    {
        public Task<Page<AccountRow>> Handle(ListAccounts request, CancellationToken cancellationToken)
        {
            var query = accounts.All;
            if (request.Locked is { } locked)
            {
                query = query.Where(account => (account.LockedAt != null) == locked);
            }

            if (request.StaffMemberId is { } id)
            {
                var staffMember = new Osl.BuildingBlocks.Domain.StaffMemberId(id);
                query = query.Where(account => account.StaffMember == staffMember);
            }

            return accounts.Page(
                query,
                Orders,
                request.Page,
                account => new AccountRow(
                    account.Id.Value,
                    account.Email,
                    account.StaffMember == null ? null : account.StaffMember.Value.Value,
                    account.LockedAt,
                    account.LockReason,
                    account.TwoFactor != null && account.TwoFactor.Confirmed,
                    account.Version),
                cancellationToken);
        }
    }
}

/// <summary>An account as its administrator sees it.</summary>
internal sealed record AccountRow(Guid Id, string Email, Guid? StaffMemberId, DateTimeOffset? LockedAt, string? LockReason, bool TwoFactor, long Version)
    : IVersioned, ITellsPersonalData, IExample<AccountRow>
{
    public static AccountRow Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000002"), "anna@zmyslone.example", Guid.Parse("0193a000-0000-7000-8000-000000000004"), null, null, true, 3);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => StaffMemberId is { } id ? [id] : [];
}
