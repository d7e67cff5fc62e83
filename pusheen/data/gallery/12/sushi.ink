 llllllll
 lllll lkkll
 l      kkll
lwwwwllwkkwl
lwwwwwwwklwl
