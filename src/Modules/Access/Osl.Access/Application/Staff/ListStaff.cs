using FluentValidation;
using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>The centre's staff, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the name or the e-mail, whatever its case and diacritics.</param>
/// <param name="Active">Whether they work today.</param>
[Permission(Rights.ReadStaff)]
internal sealed record ListStaff(PageRequest Page, string? Q, Post? Post, Specialty? Specialty, Role? Role, bool? Active) : IQuery<Page<StaffRow>>
{
    private static readonly SortOrders<StaffMember> Orders = SortOrders<StaffMember>.EndingIn(member => member.Id)
        .By("name", member => member.NameSortKey)
        .By("activeFrom", member => member.ActiveFrom);

    internal sealed class Validator : AbstractValidator<ListStaff>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<StaffMember> staff, TimeProvider clock) : IQueryHandler<ListStaff, Page<StaffRow>>
    {
        public Task<Page<StaffRow>> Handle(ListStaff request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            return staff.Page(
                Filtered(request, today),
                Orders,
                request.Page,
                member => new StaffRow(
                    member.Id.Value,
                    member.DisplayName,
                    member.Email,
                    member.Phone,
                    member.Post,
                    member.Specialty,
                    member.Profession,
                    member.ActiveFrom <= today && (member.ActiveUntil == null || member.ActiveUntil >= today),
                    member.Version),
                cancellationToken);
        }

        private IQueryable<StaffMember> Filtered(ListStaff request, DateOnly today)
        {
            var query = staff.All;
            if (request.Q is { } q)
            {
                var folded = PolishText.Fold(q);
                query = query.Where(member => member.SearchFolded.Contains(folded));
            }

            if (request.Post is { } post)
            {
                query = query.Where(member => member.Post == post);
            }

            if (request.Specialty is { } specialty)
            {
                query = query.Where(member => member.Specialty == specialty);
            }

            if (request.Role is { } role)
            {
                query = query.Where(member => member.Roles.Any(held => held.Role == role && held.From <= today && (held.Until == null || held.Until >= today)));
            }

            return request.Active is { } active
                ? query.Where(member => (member.ActiveFrom <= today && (member.ActiveUntil == null || member.ActiveUntil >= today)) == active)
                : query;
        }
    }
}

/// <summary>A row of the staff list.</summary>
internal sealed record StaffRow(
    Guid Id, string DisplayName, string Email, string? Phone, Post Post, Specialty? Specialty, Profession? Profession, bool Active, long Version)
    : ITellsPersonalData, IExample<StaffRow>
{
    public static StaffRow Example { get; } = new(
        StaffView.Example.Id, StaffData.Example.DisplayName, StaffData.Example.Email, StaffData.Example.Phone, Domain.Staff.Post.OrganizerOSL, null, Domain.Staff.Profession.SocialWorker, true, 4);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [Id];
}
