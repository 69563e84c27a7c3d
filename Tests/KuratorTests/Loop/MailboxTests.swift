import Testing

@testable import kurator

@Suite struct MailboxTests {
  @Test func `gives letters in the order in which they came, and each once`() {
    let mailbox = Mailbox<Int>()
    #expect(mailbox.takeAll() == [])
    for letter in 1...3 { mailbox.put(letter) }
    #expect(mailbox.takeAll() == [1, 2, 3])
    #expect(mailbox.takeAll() == [])
    mailbox.put(4)
    #expect(mailbox.takeAll() == [4])
  }

  @Test func `loses no letter that comes from many threads while others are taken out`() async {
    let mailbox = Mailbox<Int>()
    let taken = Mailbox<[Int]>()
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<8 {
        group.addTask {
          for number in 0..<200 {
            mailbox.put(sender * 1_000 + number)
            if number.isMultiple(of: 50) { taken.put(mailbox.takeAll()) }
          }
        }
      }
    }
    let all = taken.takeAll().joined() + mailbox.takeAll()
    #expect(all.count == 1_600)
    #expect(Set(all).count == 1_600)
  }
}

@Suite struct AheadTests {
  @Test func `gives what was made, however often it is asked`() {
    let made = Mailbox<Int>()
    let ahead = Ahead {
      made.put(7)
      return "made"
    }
    #expect(ahead.value() == "made")
    #expect(ahead.value() == "made")
    #expect(made.takeAll() == [7])
  }

  @Test func `makes several values beside each other`() {
    let several = (0..<6).map { number in Ahead { number * number } }
    #expect(several.map { $0.value() } == [0, 1, 4, 9, 16, 25])
  }
}
