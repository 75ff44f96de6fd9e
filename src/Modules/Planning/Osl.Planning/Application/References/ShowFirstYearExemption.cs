using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Application.References;

/// <summary>Until when plans need not rest on conclusions of the recognition (CUS Act Art. 76(2), 77(2)).</summary>
[Permission(Rights.ReadPlans)]
internal sealed record ShowFirstYearExemption : IQuery<FirstYearExemptionResponse>
{
    internal sealed class Handler(FirstYear firstYear, TimeProvider clock) : IQueryHandler<ShowFirstYearExemption, FirstYearExemptionResponse>
    {
        public async Task<FirstYearExemptionResponse> Handle(ShowFirstYearExemption request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var exemption = await firstYear.Exemption(today, cancellationToken);
            return new FirstYearExemptionResponse(
                exemption.CentreEndsOn,
                [.. exemption.MunicipalityEndsOn.OrderBy(one => one.Key).Select(one => Of(one.Key, one.Value))]);

            MunicipalityExemption Of(MunicipalityId municipality, DateOnly endsOn) => new(municipality.Value, endsOn, exemption.Covers(municipality, today));
        }
    }
}

/// <summary>The first-year exemption of the centre and of its municipalities.</summary>
/// <param name="CentreEndsOn">Its last day for the whole centre.</param>
internal sealed record FirstYearExemptionResponse(DateOnly? CentreEndsOn, IReadOnlyList<MunicipalityExemption> Municipalities) : IExample<FirstYearExemptionResponse>
{
    public static FirstYearExemptionResponse Example { get; } = new(
        new DateOnly(2026, 9, 1), [new MunicipalityExemption(Examples.Municipality, new DateOnly(2026, 9, 1), true)]);
}

/// <summary>The exemption of one municipality.</summary>
/// <param name="EndsOn">Its last day, counted from the municipality's accession.</param>
/// <param name="Exempt">Whether it holds today, by the municipality's own year or the centre's.</param>
internal sealed record MunicipalityExemption(Guid MunicipalityId, DateOnly EndsOn, bool Exempt);
