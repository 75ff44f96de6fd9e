using System.Text.Json.Nodes;
using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>The two programs have to answer the same, or their ratio says nothing.</summary>
internal static class SameAnswers
{
    private const int Connections = 8;
    private const int Asked = 4;

    public static async Task Check(RequestFigure figure, Population population, IReadOnlyList<ServerProcess> servers)
    {
        var answers = await Task.WhenAll(servers.Select(server => Ask(figure, population, server)));
        foreach (var (server, theirs) in servers.Zip(answers).Skip(1))
        {
            for (var i = 0; i < theirs.Count; i++)
            {
                var (expected, actual) = (Plain(answers[0][i].Body), Plain(theirs[i].Body));
                if (!JsonNode.DeepEquals(expected, actual) || answers[0][i].Header("ETag") != theirs[i].Header("ETag"))
                {
                    throw new InvalidOperationException($"{figure.Name}: {servers[0].Name} and {server.Name} answer differently.\n{answers[0][i]}\n{theirs[i]}");
                }
            }
        }
    }

    private static async Task<List<Answer>> Ask(RequestFigure figure, Population population, ServerProcess server)
    {
        var sources = await figure.Prepare(population, server.Address);
        var answers = new List<Answer>();
        for (var connection = 0; connection < Connections; connection++)
        {
            using var exchange = await Exchange.Open(server.Address);
            var source = sources(connection);
            for (var i = 0; i < Asked; i++)
            {
                var answer = await exchange.Read(source.Next().ToArray());
                answers.Add(answer.Status == figure.Expected ? answer : throw new UnexpectedAnswerException(answer, figure.Expected));
            }
        }

        return answers;
    }

    // A cursor is each program's own, and so is the id of what it creates.
    private static JsonNode? Plain(string body)
    {
        if (body.Length == 0)
        {
            return null;
        }

        var json = JsonNode.Parse(body)!.AsObject();
        if (json.ContainsKey("next") && json["next"] is not null)
        {
            json["next"] = "…";
        }
        else if (json.Count == 2 && json.ContainsKey("version"))
        {
            json["id"] = "…";
        }

        return json;
    }
}
