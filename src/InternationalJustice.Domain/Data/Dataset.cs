using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Data;

/// <summary>The record that the library speaks from: dated and sourced acts, and the States, courts and persons whose acts they are. It holds no status.</summary>
/// <remarks>
/// <para>
/// One dataset is embedded. A newer one is loaded with <see cref="TryLoad(ReadOnlyMemory{byte})"/> and passed to whatever needs it; there is no global that could be changed.
/// </para>
/// <para>Immutable and safe to share between threads. Each section is read when it is first asked for. Equality is that of the reference; <see cref="Hash"/> tells whether two datasets say the same.</para>
/// </remarks>
public sealed class Dataset
{
    private readonly Func<string, ReadOnlyMemory<byte>> _sectionJson;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _sources;
    private readonly Lazy<TreatyRegister> _register;
    private readonly Lazy<CrimeCatalogue> _crimes;
    private readonly Lazy<SituationRegister> _situations;
    private readonly Lazy<PublicRecord> _persons;
    private readonly Lazy<CourtRegister> _courts;
    private readonly Lazy<string> _hash;

    private Dataset(string version, LocalDate knownUntil, Func<string, ReadOnlyMemory<byte>> sectionJson)
    {
        _sectionJson = sectionJson;
        Version = version;
        KnownUntil = knownUntil;
        _sources = new(() => Read(DatasetSection.Sources, DatasetContent.ReadSources));
        _register = new(() => TreatyRegister.Create(
            Read(DatasetSection.States, DatasetContent.ReadStates),
            Read(DatasetSection.Amendments, DatasetContent.ReadAmendments),
            Read(DatasetSection.TreatyActs, DatasetContent.ReadTreatyActs)));
        _crimes = new(() => Read(DatasetSection.Crimes, CrimeCatalogue.Read));
        _situations = new(() => Read(DatasetSection.Situations, SituationReader.Read));
        _persons = new(() => Read(DatasetSection.Persons, PublicRecordReader.Read));
        _courts = new(() => Read(DatasetSection.Courts, CourtReader.Read));
        _hash = new(ComputeHash);
    }

    /// <summary>The dataset that ships with the library.</summary>
    public static Dataset Embedded { get; } = LoadEmbedded();

    /// <summary>The version: a year and a letter, such as <c>2026a</c>.</summary>
    public string Version { get; }

    /// <summary>The last day up to which the record is known to be complete; an answer about a later day is a projection.</summary>
    /// <remarks>Of the embedded dataset it is the day on which the whole list of Parties was last compared with the list of the Assembly of States Parties.</remarks>
    public LocalDate KnownUntil { get; }

    /// <summary>The digest of what the dataset says: <c>sha256:</c> and 64 hexadecimal digits, over the text that <see cref="WriteTo"/> writes.</summary>
    public string Hash => _hash.Value;

    /// <summary>The register of the Rome Statute.</summary>
    public TreatyRegister Register => _register.Value;

    /// <summary>The crimes of the Rome Statute with their elements.</summary>
    public CrimeCatalogue Crimes => _crimes.Value;

    /// <summary>The situations before the Court.</summary>
    public SituationRegister Situations => _situations.Value;

    /// <summary>Everybody against whom the Court has publicly issued a warrant or summons, with the acts of every case.</summary>
    public PublicRecord Persons => _persons.Value;

    /// <summary>The international, hybrid and related courts, with their jurisdiction.</summary>
    public CourtRegister Courts => _courts.Value;

    /// <summary>The descriptions of the sources by their keys.</summary>
    public IReadOnlyDictionary<string, string> Sources => _sources.Value;

    /// <summary>The number of records of each kind.</summary>
    /// <param name="audience">For whom: to the public, somebody who is sought under seal only is not there to be counted.</param>
    public ImmutableArray<DatasetCount> CountsFor(Audience audience) =>
    [
        new(DatasetSection.Sources, Sources.Count),
        new(DatasetSection.States, Register.States.Length),
        new("areas", Register.States.Sum(state => state.Areas.Length)),
        new(DatasetSection.Amendments, Register.Amendments.Length),
        new(DatasetSection.TreatyActs, Register.AllActs.Count()),
        new(DatasetSection.Crimes, Crimes.All.Length),
        new(DatasetSection.Situations, Situations.Situations.Length),
        new(DatasetSection.Persons, Persons.KnownTo(audience, null).Persons.Length),
        new(DatasetSection.Courts, Courts.Courts.Length),
    ];

    /// <summary>Reads and checks a whole dataset.</summary>
    /// <param name="utf8">One JSON object with <c>version</c>, <c>knownUntil</c> and every section, as <see cref="WriteTo"/> writes it.</param>
    /// <returns>The dataset, or every problem of it.</returns>
    public static DocumentResult<Dataset> TryLoad(ReadOnlyMemory<byte> utf8)
    {
        var problems = new ProblemList();
        var dataset = JsonObjectReader.ReadDocument(utf8, problems, root => ReadWhole(root, utf8));
        return new DocumentResult<Dataset>(dataset, problems.ToImmutable());
    }

    /// <summary>Reads and checks a whole dataset from a stream, which is read to its end and left open.</summary>
    /// <param name="utf8">As in <see cref="TryLoad(ReadOnlyMemory{byte})"/>.</param>
    /// <returns>The dataset, or every problem of it.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocumentResult<Dataset> TryLoad(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var buffer = new MemoryStream();
        utf8.CopyTo(buffer);
        return TryLoad(buffer.ToArray());
    }

    /// <summary>Whether an answer about a day is a projection, because acts up to it may not be known.</summary>
    public bool IsProjection(LocalDate day) => day > KnownUntil;

    /// <summary>Writes the dataset as one JSON object without white space between its tokens.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteTo(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write("{\"version\":\""u8);
        destination.Write(JsonEncodedText.Encode(Version).EncodedUtf8Bytes);
        destination.Write("\",\"knownUntil\":\""u8);
        destination.Write(Encoding.UTF8.GetBytes(IsoDate.Format(KnownUntil)));
        destination.Write("\""u8);
        foreach (var (name, _) in DatasetSection.All)
        {
            destination.Write(Encoding.UTF8.GetBytes($",\"{name}\":"));
            JsonWhitespace.AppendStripped(destination, _sectionJson(name).Span);
        }

        destination.Write("}"u8);
    }

    /// <summary>The acts in which another dataset differs from this one: those of States, ordered by State and date, those in situations, ordered by situation and date, and those in cases, ordered by person and date.</summary>
    /// <param name="other">The other dataset.</param>
    /// <param name="audience">For whom: the public is told of no act that is still under seal.</param>
    public ImmutableArray<DatasetDifference> Diff(Dataset other, Audience audience = Audience.Public)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
        [
            .. ActComparison.OfTreatyActs(Register, other.Register),
            .. ActComparison.OfSituations(Situations, other.Situations),
            .. ActComparison.OfPersons(Persons.KnownTo(audience, null), other.Persons.KnownTo(audience, null)),
        ];
    }

    private static Dataset LoadEmbedded()
    {
        var problems = new ProblemList();
        var dataset = JsonObjectReader.ReadDocument(
            Resource("dataset.json"),
            problems,
            root => new Dataset(root.RequiredString("version") ?? string.Empty, root.RequiredDate("knownUntil") ?? default, EmbeddedSection));
        return new DocumentResult<Dataset>(dataset, problems.ToImmutable()).GetValueOrThrow();
    }

    private static ReadOnlyMemory<byte> EmbeddedSection(string name) => Resource(DatasetSection.All.First(section => section.Name == name).File);

    private static byte[] Resource(string file)
    {
        using var stream = typeof(Dataset).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The library was built without {file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Dataset ReadWhole(JsonObjectReader root, ReadOnlyMemory<byte> utf8)
    {
        var version = root.RequiredString("version");
        if (version is not null && !IsVersion(version))
        {
            root.Problems.Add(root.PathOf("version"), ProblemCodes.BadNotation, $"{NotationText.Quote(version)} is not a version such as 2026a.");
        }

        var knownUntil = root.RequiredDate("knownUntil");
        var sources = Section(root, DatasetSection.Sources, DatasetContent.ReadSources);
        var states = Section(root, DatasetSection.States, DatasetContent.ReadStates);
        var amendments = Section(root, DatasetSection.Amendments, DatasetContent.ReadAmendments);
        var acts = Section(root, DatasetSection.TreatyActs, DatasetContent.ReadTreatyActs);
        var crimes = Section(root, DatasetSection.Crimes, CrimeCatalogue.Read);
        var situations = Section(root, DatasetSection.Situations, SituationReader.Read);
        var persons = Section(root, DatasetSection.Persons, PublicRecordReader.Read);
        var courts = Section(root, DatasetSection.Courts, CourtReader.Read);
        if (sources is not null && states is not null && amendments is not null && acts is not null && crimes is not null)
        {
            DatasetContent.Check(sources, states, amendments, acts, root.Problems);
            DatasetContent.Check(crimes, amendments, root.Problems);
        }

        if (sources is not null && states is not null && situations is not null && persons is not null)
        {
            DatasetContent.CheckCases(sources, states, situations, persons, root.Problems);
        }

        if (sources is not null && states is not null && courts is not null)
        {
            DatasetContent.CheckCourts(sources, states, courts, root.Problems);
        }

        // Checked above, so that what is read again when it is asked for has no problem; the copy is the dataset's own.
        var slices = Slice(utf8.ToArray());
        return new Dataset(version ?? string.Empty, knownUntil ?? default, name => slices[name]);
    }

    private static T? Section<T>(JsonObjectReader root, string name, Func<JsonObjectReader, T> read)
        where T : class
    {
        if (root.OptionalObject(name) is not { } section)
        {
            if (!root.Has(name) || root.IsNull(name))
            {
                root.Problems.Add(root.PathOf(name), ProblemCodes.MissingMember, "Expected an object.");
            }

            return null;
        }

        var content = read(section);
        section.Finish();
        return content;
    }

    /// <summary>The JSON text of each member of a document that is known to be an object.</summary>
    private static Dictionary<string, ReadOnlyMemory<byte>> Slice(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        var slices = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSection = DatasetSection.TryMatch(ref reader, out var name);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isSection)
            {
                slices[name] = utf8[start..(int)reader.BytesConsumed];
            }
        }

        return slices;
    }

    private static bool IsVersion(string text) => text.Length == 5 && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') && char.IsAsciiLetterLower(text[4]);

    private T Read<T>(string name, Func<JsonObjectReader, T> read)
        where T : class
    {
        var problems = new ProblemList();
        var content = JsonObjectReader.ReadDocument(_sectionJson(name), problems, read);
        return new DocumentResult<T>(content, problems.ToImmutable()).GetValueOrThrow();
    }

    private string ComputeHash()
    {
        using var text = new MemoryStream();
        WriteTo(text);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length)))}";
    }
}
