using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>The centres of the platform, as tenants.</summary>
[Permission(Rights.ListCentres)]
internal sealed record ListCentres(LegalRegime? LegalRegime, CentreStatus? Status, string? Q, PageRequest Page) : IQuery<Page<CentreRow>>
{
    private static readonly SortOrders<Centre> Orders = SortOrders<Centre>.EndingIn(centre => centre.Id)
        .By("name", centre => centre.NameSortKey);

    internal sealed class Validator : AbstractValidator<ListCentres>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<Centre> centres) : IQueryHandler<ListCentres, Page<CentreRow>>
    {
        public Task<Page<CentreRow>> Handle(ListCentres request, CancellationToken cancellationToken)
        {
            var query = centres.AcrossCentres;
            if (request.LegalRegime is { } regime)
            {
                query = query.Where(centre => centre.Regime == regime);
            }

            if (request.Status is { } status)
            {
                query = query.Where(centre => centre.Status == status);
            }

            if (request.Q is { } q)
            {
                var folded = PolishText.Fold(q);
                query = query.Where(centre => centre.NameFolded.Contains(folded));
            }

            return centres.Page(
                query,
                Orders,
                request.Page,
                centre => new CentreRow(centre.Id.Value, centre.Name, centre.Regime, centre.Type, centre.Status, centre.CreatedOn, centre.Version),
                cancellationToken);
        }
    }
}

/// <summary>A centre in the list of tenants.</summary>
internal sealed record CentreRow(Guid Id, string Name, LegalRegime LegalRegime, CentreType Type, CentreStatus Status, DateOnly CreatedOn, long Version)
    : IExample<CentreRow>
{
    public static CentreRow Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000003"),
        "CUS w Zmyślonem",
        LegalRegime.Cus,
        CentreType.SingleMunicipality,
        CentreStatus.Active,
        new DateOnly(2025, 1, 1),
        7);
}
