using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Education;

/// <summary>One programme.</summary>
[Permission(Rights.ReadEducation)]
internal sealed record GetProgramme(Guid Id) : IQuery<ProgrammeResponse>
{
    internal sealed class Handler(IReads<EducationProgramme> all) : IQueryHandler<GetProgramme, ProgrammeResponse>
    {
        public async Task<ProgrammeResponse> Handle(GetProgramme request, CancellationToken cancellationToken)
        {
            var id = new ProgrammeId(request.Id);
            return ProgrammeResponse.Of(await all.First(all.All.Where(one => one.Id == id), cancellationToken));
        }
    }
}
