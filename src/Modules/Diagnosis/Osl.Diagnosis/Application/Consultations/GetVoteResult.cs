using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Consultations;

/// <summary>The result of the vote on what comes first.</summary>
[Permission(Rights.ReadConsultations)]
internal sealed record GetVoteResult(Guid ConsultationId) : IQuery<VoteResult>
{
    internal sealed class Handler(IReads<Consultation> consultations, IReads<Ballot> ballots, IReads<Need> needs)
        : IQueryHandler<GetVoteResult, VoteResult>
    {
        public async Task<VoteResult> Handle(GetVoteResult request, CancellationToken cancellationToken)
        {
            var id = new ConsultationId(request.ConsultationId);
            var consultation = await consultations.First(consultations.All.Where(one => one.Id == id), cancellationToken);
            var asked = consultation.VoteNeedIds;
            var titles = await needs.List(needs.All.Where(need => asked.Contains(need.Id)).Select(need => new { need.Id, need.Title }), cancellationToken);
            var votes = ballots.All.Where(ballot => ballot.ConsultationId == id);
            var counted = await ballots.List(
                votes.SelectMany(ballot => ballot.Choices, (ballot, choice) => new { choice.NeedId, Paper = ballot.PaperBatchId != null })
                    .GroupBy(choice => new { choice.NeedId, choice.Paper })
                    .Select(group => new { group.Key.NeedId, group.Key.Paper, Count = group.Count() }),
                cancellationToken);
            var totals = asked.Select(need => new
            {
                Need = need,
                Paper = counted.Where(count => count.NeedId == need && count.Paper).Sum(count => count.Count),
                Person = counted.Where(count => count.NeedId == need && !count.Paper).Sum(count => count.Count),
            }).ToList();
            var rows = totals
                .OrderByDescending(row => row.Paper + row.Person)
                .Select(row => new VoteCount(
                    row.Need.Value,
                    titles.Find(title => title.Id == row.Need)?.Title ?? "",
                    row.Person,
                    row.Paper,
                    row.Person + row.Paper,
                    1 + totals.Count(other => other.Paper + other.Person > row.Paper + row.Person)));
            return new VoteResult(
                await ballots.Count(votes.Where(ballot => ballot.PaperBatchId == null), cancellationToken),
                await ballots.Count(votes.Where(ballot => ballot.PaperBatchId != null), cancellationToken),
                [.. rows]);
        }
    }
}
