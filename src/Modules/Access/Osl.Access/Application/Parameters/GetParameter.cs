using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Parameters;

/// <summary>One legal parameter with its history.</summary>
[Permission(Rights.ReadParameters)]
internal sealed record GetParameter(string Code) : IQuery<ParameterView>
{
    internal sealed class Handler(DeclaredParameters declared, ParameterRows rows, RequestScope scope, TimeProvider clock) : IQueryHandler<GetParameter, ParameterView>
    {
        public async Task<ParameterView> Handle(GetParameter request, CancellationToken cancellationToken)
        {
            var parameter = declared.Get(request.Code);
            var centre = scope.Centre ?? ParameterValue.National;
            return ParameterView.Of(parameter, WarsawCalendar.Today(clock), centre, await rows.Of(centre, cancellationToken));
        }
    }
}
