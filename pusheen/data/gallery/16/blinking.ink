   llllllll
 lll llllllll
 ll  l l l ll
ll          llll
ll          llll
lllllllllllllll
