using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Consents;

namespace Osl.People.Application.Consents;

/// <summary>The consents, newest first, a page at a time; filters narrow together.</summary>
/// <param name="Purpose">A code of the centre's list.</param>
[Permission(Rights.ReadPersons)]
internal sealed record ListConsents(PageRequest Page, Guid? PersonId, string? Purpose, ConsentStatus? Status) : IQuery<Page<ConsentView>>
{
    private static readonly SortOrders<Consent> Orders = SortOrders<Consent>.EndingIn(one => one.Id).By("givenAt", one => one.GivenAt, descending: true);

    internal sealed class Validator : AbstractValidator<ListConsents>
    {
        public Validator() => RuleFor(list => list.Purpose).MaximumLength(TextLimits.Code);
    }

    internal sealed class Handler(IReads<Consent> consents) : IQueryHandler<ListConsents, Page<ConsentView>>
    {
        public Task<Page<ConsentView>> Handle(ListConsents request, CancellationToken cancellationToken)
        {
            var query = consents.All
                .WhereAsked(request.PersonId, id => one => one.PersonId == new PersonId(id))
                .WhereAsked(request.Purpose, purpose => one => one.Purpose == purpose)
                .WhereAsked(request.Status, status => one => one.Status == status);
            return consents.Page(query, Orders, request.Page, ConsentView.Of, cancellationToken);
        }
    }
}
