using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Says that an accepted initiative is under way.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record StartInitiative(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Initiative> all, RequestScope scope) : ICommandHandler<StartInitiative, Changed>
    {
        public async Task<Changed> Handle(StartInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteInitiatives, one.CommunityIds);
            one.Start();
            return new Changed(one);
        }
    }
}
