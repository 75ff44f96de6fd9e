using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Writes down the theses and the outcome of a discussion that was held.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record ConcludeDiscussion(Guid Id, long ExpectedVersion, string Outcome, IReadOnlyList<string> Theses, int? ParticipantCount) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ConcludeDiscussion>
    {
        public Validator()
        {
            RuleFor(command => command.Outcome).Text();
            RuleFor(command => command.Theses).AtMost(50);
            RuleForEach(command => command.Theses).Line();
            RuleFor(command => command.ParticipantCount).InclusiveBetween(0, 100_000);
        }
    }

    internal sealed class Handler(IRepository<Discussion> discussions, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ConcludeDiscussion, Changed>
    {
        public async Task<Changed> Handle(ConcludeDiscussion request, CancellationToken cancellationToken)
        {
            var discussion = await discussions.Get(new DiscussionId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, discussion.CommunityId);
            discussion.Conclude(request.Outcome, request.Theses, request.ParticipantCount, WarsawCalendar.Today(clock));
            return new Changed(discussion);
        }
    }
}
