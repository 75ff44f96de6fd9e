using FluentValidation;
using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Parameters;

/// <summary>The legal parameters with what holds today; for the platform's operator the national ones.</summary>
/// <param name="Q">Part of the code or the source.</param>
[Permission(Rights.ReadParameters)]
internal sealed record ListParameters(string? Q) : IQuery<ParameterList>
{
    internal sealed class Validator : AbstractValidator<ListParameters>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(DeclaredParameters declared, ParameterRows rows, RequestScope scope, TimeProvider clock)
        : IQueryHandler<ListParameters, ParameterList>
    {
        public async Task<ParameterList> Handle(ListParameters request, CancellationToken cancellationToken)
        {
            var (centre, today, folded) = (scope.Centre ?? ParameterValue.National, WarsawCalendar.Today(clock), PolishText.Fold(request.Q ?? ""));
            var values = await rows.Of(centre, cancellationToken);
            return new ParameterList([.. declared.All
                .Where(parameter => PolishText.Fold($"{parameter.Code} {parameter.Source}").Contains(folded, StringComparison.Ordinal))
                .Select(parameter => ParameterView.Of(parameter, today, centre, values))]);
        }
    }
}

/// <summary>All legal parameters: as many as the modules declare, so in one answer.</summary>
internal sealed record ParameterList(IReadOnlyList<ParameterView> Parameters) : IExample<ParameterList>
{
    public static ParameterList Example { get; } = new([ParameterView.Example]);
}
