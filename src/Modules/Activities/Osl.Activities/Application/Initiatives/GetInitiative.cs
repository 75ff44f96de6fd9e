using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Initiatives;

/// <summary>One initiative.</summary>
[Permission(Rights.ReadInitiatives)]
internal sealed record GetInitiative(Guid Id) : IQuery<InitiativeResponse>
{
    internal sealed class Handler(IReads<Initiative> all) : IQueryHandler<GetInitiative, InitiativeResponse>
    {
        public async Task<InitiativeResponse> Handle(GetInitiative request, CancellationToken cancellationToken)
        {
            var id = new InitiativeId(request.Id);
            return InitiativeResponse.Of(await all.First(all.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}
