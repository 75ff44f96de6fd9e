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
            var query = consents.All;
            if (request.PersonId is { } personId)
            {
                var person = new PersonId(personId);
                query = query.Where(one => one.PersonId == person);
            }

            if (request.Purpose is { } purpose)
            {
                query = query.Where(one => one.Purpose == purpose);
            }

            if (request.Status is { } status)
            {
                query = query.Where(one => one.Status == status);
            }

            return consents.Page(query, Orders, request.Page, ConsentView.Of, cancellationToken);
        }
    }
}
